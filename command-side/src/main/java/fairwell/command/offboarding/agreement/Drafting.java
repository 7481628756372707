package fairwell.command.offboarding.agreement;

import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Fingerprint;
import fairwell.command.offboarding.frame.Dates;
import fairwell.command.offboarding.paper.AgreementOrder;
import fairwell.command.offboarding.settlement.Version;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.law.Statement;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.PaperDataMissing;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.SettlementStale;
import fairwell.kernel.value.CanonicalForm;
import java.util.List;

/** A draft: a paper that was made elsewhere, or one that is made from the records. */
final class Drafting {

  private Drafting() {}

  static List<OffboardingEvent> decide(DraftAgreement c, Running running, Context context) {
    Version version =
        running
            .settlement()
            .current()
            .filter(current -> current.number() == c.settlementVersion())
            .orElseThrow(() -> new Refused(new SettlementStale(c.settlementVersion(), List.of())));
    int draft = running.agreement().drafts() + 1;
    if (c.documentHash() == null) {
      return List.of(
          new AgreementDrafted(
              c.caseId(),
              draft,
              version.number(),
              context.papers().agreement(order(c, draft, version, running, context)),
              CanonicalForm.sha256(CanonicalForm.of(version.statement()))));
    }
    if (c.nonCompete() != null) {
      throw new Refused(
          new ImpossibleValue("nonCompete", "nothing for a paper that was made elsewhere"));
    }
    return List.of(
        new AgreementDrafted(
            c.caseId(), draft, version.number(), Fingerprint.of("documentHash", c.documentHash())));
  }

  private static AgreementOrder order(
      DraftAgreement c, int draft, Version version, Running running, Context context) {
    Dates dates = running.frame().dates();
    if (dates == null) {
      throw new Refused(new PaperDataMissing(List.of("case-dates")));
    }
    Statement statement = version.statement();
    return new AgreementOrder(
        running.about(),
        context.facts().of(running.about().employee()),
        draft,
        context.today(),
        dates.lastWorkingDay(),
        version.number(),
        statement,
        AgreedNonCompete.with(c.nonCompete(), running, context));
  }
}
