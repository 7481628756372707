package fairwell.command.experiment;

import fairwell.kernel.refusal.AboveAuthority;
import fairwell.kernel.refusal.CaseNotFound;
import fairwell.kernel.refusal.CompensationWaitsForHandover;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.StepSkipped;
import fairwell.kernel.refusal.UnionNotHeard;
import java.util.List;
import java.util.Map;

/** The names of the acts, and which of them a refusal asks for. */
final class Acts {

  static final String OPEN = "open";
  static final String DATES = "dates";
  static final String APPROVAL = "approval";
  static final String UNION = "union";
  static final String REPORT = "report";
  static final String HAZARD = "hazard:";
  static final String TALKS = "talks";
  static final String OFFERS = "offers";
  static final String EXCEPTION = "exception";
  static final String ANSWER = "answer";
  static final String CALL_OFF = "call-off";
  static final String WITHOUT_TALKS = "without-talks";
  static final String NOTICE = "notice";
  static final String COMPUTE = "compute";
  static final String ISSUE = "issue";
  static final String OBJECTION = "objection";
  static final String CONFIRMATION = "confirmation";
  static final String AGREEMENT = "agreement";
  static final String RAISE = "raise";
  static final String ITEM = "item:";
  static final String CERTIFICATE = "certificate";
  static final String WAGES = "wages";
  static final String PAYMENT = "payment";
  static final String TRANSFER = "transfer:";
  static final String CLOSE = "close";

  private static final Map<String, String> BY_STEP =
      Map.ofEntries(
          Map.entry("set-case-dates", DATES),
          Map.entry("submit-case", APPROVAL),
          Map.entry("approve-case", APPROVAL),
          Map.entry("attach-preparation-report", REPORT),
          Map.entry("start-talks", TALKS),
          Map.entry("accept-offer", ANSWER),
          Map.entry("waive-negotiation", WITHOUT_TALKS),
          Map.entry("propose-waiver", WITHOUT_TALKS),
          Map.entry("give-notice", NOTICE),
          Map.entry("compute-settlement", COMPUTE),
          Map.entry("issue-settlement", ISSUE),
          Map.entry("answer-dispute", OBJECTION),
          Map.entry("confirm-settlement-line", CONFIRMATION),
          Map.entry("draft-agreement", AGREEMENT),
          Map.entry("send-agreement", AGREEMENT),
          Map.entry("sign-agreement", AGREEMENT),
          Map.entry("raise-clearance-item", RAISE),
          Map.entry("issue-certificate", CERTIFICATE),
          Map.entry("pay-component", PAYMENT));

  private Acts() {}

  /** The acts that a refusal names as missing; empty when it names none. */
  static List<String> askedFor(Refusal refusal) {
    return switch (refusal) {
      case StepSkipped skipped -> skipped.missing().stream().map(Acts::ofStep).distinct().toList();
      case UnionNotHeard _ -> List.of(UNION);
      case CompensationWaitsForHandover waits ->
          waits.openItems().stream().map(item -> ITEM + item).toList();
      case AboveAuthority _ -> List.of(EXCEPTION);
      // To the person it is about, a confidential case does not exist before notice.
      case CaseNotFound _ -> List.of(NOTICE);
      default -> List.of();
    };
  }

  private static String ofStep(String step) {
    if (step.startsWith("check-hazard:")) {
      return HAZARD + step.substring("check-hazard:".length());
    }
    if (step.startsWith("resolve-clearance-item:")) {
      return ITEM + step.substring("resolve-clearance-item:".length());
    }
    String act = BY_STEP.get(step);
    if (act == null) {
      throw new IllegalStateException("no act does " + step);
    }
    return act;
  }
}
