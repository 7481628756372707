package fairwell.query.api;

import fairwell.kernel.law.Ground;
import fairwell.kernel.law.reason.ReasonCode;
import fairwell.kernel.law.reason.ReasonTexts;
import java.util.Locale;

/**
 * The reason of a case: one code, and what every paper says of it, in both languages.
 *
 * @param id the case
 */
record CaseReason(String id, ReasonCode reason, ReasonWords zh, ReasonWords en) {

  /** The sentences of the papers. */
  record ReasonWords(String certificate, String clause, String insuranceForm, String unemployment) {

    static ReasonWords of(ReasonCode reason, Locale locale) {
      ReasonTexts texts = ReasonTexts.in(locale);
      return new ReasonWords(
          texts.certificate(reason.ground()),
          texts.clause(reason.ground()),
          texts.insuranceForm(reason.insuranceForm()),
          texts.unemployment(reason.unemployment()));
    }
  }

  static CaseReason of(String id, Ground ground) {
    ReasonCode reason = ReasonCode.of(ground);
    return new CaseReason(
        id,
        reason,
        ReasonWords.of(reason, Locale.SIMPLIFIED_CHINESE),
        ReasonWords.of(reason, Locale.ENGLISH));
  }
}
