package fairwell.query.pages;

import fairwell.query.casefile.Entry;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Wording;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One event of the timeline in words.
 *
 * @param anchor id of the entry in the page, which a permanent link leads to
 * @param who account and role, absent for an event nobody is named with
 * @param why the reason of {@link fairwell.kernel.event.Reason} in words
 */
record TimelineEntry(
    String anchor,
    long position,
    String says,
    @Nullable String who,
    String at,
    String atIso,
    @Nullable String why,
    String tone) {

  private static final Set<String> BAD =
      Set.of(
          "offboarding.AccessChangeFailed",
          "offboarding.CaseRejected",
          "offboarding.CaseRescinded",
          "offboarding.DeadlineMissed",
          "offboarding.DisputeFiled",
          "offboarding.DisputeTermMissed",
          "offboarding.FollowUpMissed",
          "offboarding.ImpasseRecorded",
          "offboarding.OfferRejected",
          "offboarding.SettlementLineDisputed",
          "offboarding.SignatureDeclined",
          "offboarding.AgreementVoided");

  private static final Set<String> GOOD =
      Set.of(
          "offboarding.CaseApproved",
          "offboarding.OfferAccepted",
          "offboarding.EmployeeRetained",
          "offboarding.SettlementConfirmed",
          "offboarding.SettlementPaid",
          "offboarding.AgreementConcluded",
          "offboarding.ClearanceCompleted",
          "offboarding.CaseClosed");

  static TimelineEntry of(Entry entry, Opened opened, Wording words) {
    return new TimelineEntry(
        "event-" + entry.position(),
        entry.position(),
        new Sentences(words).of(entry, sealed -> opened.say(sealed, words)),
        who(entry, words),
        words.moment(entry.at()),
        entry.at().toString(),
        entry.reason() == null ? null : words.word("Reason", entry.reason()),
        BAD.contains(entry.event()) ? "bad" : GOOD.contains(entry.event()) ? "done" : "calm");
  }

  private static @Nullable String who(Entry entry, Wording words) {
    if (entry.actor() == null) {
      return null;
    }
    return entry.role() == null
        ? entry.actor()
        : words.text("case.by", entry.actor(), words.word("Role", entry.role()));
  }
}
