package fairwell.command.organisation;

import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.frame.Grounds;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.organisation.ApprovalMatrixAdopted;
import fairwell.kernel.event.organisation.ApprovalMatrixProposed;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.organisation.ApprovalRow;
import fairwell.kernel.organisation.ApprovalRules;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.MatrixNotProposed;
import fairwell.kernel.refusal.Refused;
import java.util.List;

/** How an approval matrix comes to hold: proposed whole by one person, adopted by another. */
public final class ApprovalMatrixDecider {

  private static final int MOST_ROWS = 200;

  private ApprovalMatrixDecider() {}

  /**
   * The events a proposal causes.
   *
   * @throws Refused with the first thing that speaks against it
   */
  public static List<OrganisationEvent> decide(
      ProposeApprovalMatrix c, ApprovalRules rules, Actor actor) {
    OrganisationDecider.mustBeOfTheWholeCompany(
        actor, ProposeApprovalMatrix.ACTION, ProposeApprovalMatrix.ROLES);
    sound(c.rows());
    ApprovalRules.Version last = rules.open() == null ? rules.holds() : rules.open();
    if (last != null && last.rows().equals(c.rows())) {
      throw new Refused(new AlreadyDone(ProposeApprovalMatrix.ACTION));
    }
    return List.of(new ApprovalMatrixProposed(rules.newest() + 1, c.rows(), actor.id()));
  }

  /**
   * The events an adoption causes.
   *
   * @throws Refused with the first thing that speaks against it
   */
  public static List<OrganisationEvent> decide(
      AdoptApprovalMatrix c, ApprovalRules rules, Actor actor) {
    OrganisationDecider.mustBeOfTheWholeCompany(
        actor, AdoptApprovalMatrix.ACTION, AdoptApprovalMatrix.ROLES);
    ApprovalRules.Version open = rules.open();
    if (open == null || open.version() != c.version()) {
      throw new Refused(
          rules.holds() != null && rules.holds().version() == c.version()
              ? new AlreadyDone(AdoptApprovalMatrix.ACTION)
              : new MatrixNotProposed(c.version(), rules.newest()));
    }
    if (open.proposedBy().equals(actor.id())) {
      throw new Refused(new FourEyes(AdoptApprovalMatrix.ACTION));
    }
    return List.of(new ApprovalMatrixAdopted(c.version(), actor.id()));
  }

  private static void sound(List<ApprovalRow> rows) {
    if (rows.isEmpty() || rows.size() > MOST_ROWS) {
      throw new Refused(new ImpossibleValue("rows", "1 to " + MOST_ROWS + " rows"));
    }
    for (int row = 0; row < rows.size(); row++) {
      ApprovalRow one = rows.get(row);
      if (one.ground() != null && !Grounds.fits(one.ground(), one.kind())) {
        throw new Refused(
            new ImpossibleValue(
                "rows/" + row + "/ground",
                "a ground of %s; %s is one of %s"
                    .formatted(one.kind(), one.ground(), Grounds.kindOf(one.ground()))));
      }
    }
    ApprovalMatrix.fault(rows)
        .ifPresent(fault -> {
          throw new Refused(
              new ImpossibleValue(
                  fault.row() < 0 ? fault.field() : "rows/" + fault.row() + "/" + fault.field(),
                  fault.expected()));
        });
  }
}
