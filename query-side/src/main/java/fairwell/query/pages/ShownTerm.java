package fairwell.query.pages;

import fairwell.query.agreement.CaseAgreement.AgreedTerm;
import fairwell.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What was agreed to an issue, in words. */
final class ShownTerm {

  private ShownTerm() {}

  /** The one value of a term that is there. */
  static @Nullable String value(AgreedTerm term, Opened opened, Wording words) {
    if (term.amount() != null) {
      return words.money(term.amount());
    }
    if (term.number() != null) {
      return words.number(term.number());
    }
    if (term.day() != null) {
      return words.day(term.day());
    }
    return term.words() == null ? null : opened.say(term.words(), words);
  }
}
