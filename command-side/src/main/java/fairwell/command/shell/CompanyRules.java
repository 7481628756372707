package fairwell.command.shell;

import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.AuthorityLimits;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.command.offboarding.context.HandoverAreas;
import fairwell.command.offboarding.frame.Grounds;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.interview.ExitQuestion;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.law.Ground;
import fairwell.kernel.negotiation.AuthorityLimit;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.organisation.ApprovalRow;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a company decides for itself: who approves, how far each role may go in talks, and what is
 * handed over. A part that is not configured is the standard one; a program whose rules are unsound
 * does not start and says which part and why.
 *
 * @param approval who must approve a case, in order
 * @param authority how far each role may go in a negotiation
 * @param clearance what is handed over at every end
 * @param handover what somebody takes over when a person leaves
 * @param exitInterview what leavers are asked
 */
@ConfigurationProperties(value = "fairwell.company", ignoreUnknownFields = false)
record CompanyRules(
    @DefaultValue List<Approval> approval,
    @DefaultValue List<Authority> authority,
    @DefaultValue List<Clearance> clearance,
    @DefaultValue List<Area> handover,
    @Nullable ExitInterview exitInterview) {

  /**
   * A row of the approval matrix.
   *
   * @param ground absent for every ground of the kind that has no row of its own
   */
  record Approval(CaseKind kind, @Nullable Ground ground, List<Role> approvers) {

    Approval {
      present("kind", kind);
      present("approvers", approvers);
    }

    ApprovalRow row() {
      if (ground != null && !Grounds.fits(ground, kind)) {
        throw new IllegalArgumentException(ground + " is no ground of " + kind);
      }
      return new ApprovalRow(kind, ground, approvers);
    }
  }

  /**
   * The limit of a role.
   *
   * @param currency of the amount; a role has a limit in each currency by itself
   * @param exGratia how much above the law
   * @param multiple how many times N altogether
   */
  record Authority(
      Role role,
      @DefaultValue("CNY") Currency currency,
      BigDecimal exGratia,
      BigDecimal multiple,
      List<Issue> issues) {

    Authority {
      present("role", role);
      present("ex-gratia", exGratia);
      present("multiple", multiple);
      present("issues", issues);
      int digits = currency.getDefaultFractionDigits();
      if (exGratia.stripTrailingZeros().scale() > digits) {
        throw new IllegalArgumentException(
            "ex-gratia %s: expected %d decimals of %s at most"
                .formatted(exGratia, digits, currency));
      }
    }

    AuthorityLimit limit() {
      return new AuthorityLimit(role, new Money(exGratia, currency), multiple, issues);
    }
  }

  /** A type of clearance item and whom it is for; nothing said stands for everybody. */
  record Clearance(
      String type,
      Role owner,
      String subject,
      @DefaultValue("LAST_WORKING_DAY") ClearanceList.Due due,
      @DefaultValue Set<CaseKind> kinds,
      @DefaultValue Set<String> units,
      @DefaultValue Set<String> positions,
      @DefaultValue Set<String> grades,
      @DefaultValue Set<String> places) {

    Clearance {
      present("type", type);
      present("owner", owner);
      present("subject", subject);
    }

    ClearanceList.Row row() {
      return new ClearanceList.Row(
          type,
          owner,
          subject,
          due,
          new ClearanceList.Scope(kinds, units, positions, grades, places));
    }
  }

  /** What somebody takes over, and the clearance item that is done with it. */
  record Area(String area, @Nullable String item) {

    Area {
      present("area", area);
    }

    HandoverAreas.Area named() {
      return new HandoverAreas.Area(area, item);
    }
  }

  /** The questions, under a version of its own: who changes them names it anew. */
  record ExitInterview(String version, @DefaultValue List<Question> questions) {

    /** A question in both languages. */
    record Question(String code, String zh, String en) {

      Question {
        present("code", code);
        present("zh", zh);
        present("en", en);
      }
    }

    ExitInterview {
      present("version", version);
    }

    ExitQuestionnaire questionnaire() {
      return new ExitQuestionnaire(
          version,
          questions.stream().map(one -> new ExitQuestion(one.code, one.zh, one.en)).toList());
    }
  }

  ApprovalMatrix matrix() {
    return approval.isEmpty()
        ? ApprovalMatrix.standard()
        : sound(
            "approval", () -> new ApprovalMatrix(approval.stream().map(Approval::row).toList()));
  }

  AuthorityLimits limits() {
    return authority.isEmpty()
        ? AuthorityLimits.standard()
        : sound(
            "authority",
            () -> new AuthorityLimits(authority.stream().map(Authority::limit).toList()));
  }

  ClearanceList list() {
    ClearanceList list =
        clearance.isEmpty()
            ? ClearanceList.standard()
            : sound(
                "clearance",
                () -> new ClearanceList(clearance.stream().map(Clearance::row).toList()));
    return handover.isEmpty()
        ? list
        : sound(
            "handover",
            () ->
                new ClearanceList(
                    list.rows(), new HandoverAreas(handover.stream().map(Area::named).toList())));
  }

  ExitQuestionnaire questionnaire() {
    return exitInterview == null
        ? ExitQuestionnaire.standard()
        : sound("exit-interview", exitInterview::questionnaire);
  }

  private static void present(String key, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException(key + " is missing");
    }
  }

  private static <T> T sound(String part, Supplier<T> rules) {
    try {
      return rules.get();
    } catch (IllegalArgumentException unsound) {
      throw new IllegalStateException(
          "fairwell.company." + part + ": " + unsound.getMessage(), unsound);
    }
  }
}
