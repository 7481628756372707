package fairwell.query.pages;

import fairwell.kernel.personal.PersonalText;
import fairwell.query.casefile.Entry;
import fairwell.query.moment.ChecklistItem;
import fairwell.query.moment.ItemState;
import fairwell.query.moment.Moment;
import fairwell.query.moment.MomentDifference;
import fairwell.query.moment.Point;
import fairwell.query.moment.Sight;
import fairwell.query.negotiation.Negotiation.Offer;
import fairwell.query.settlement.Settlement.Version;
import fairwell.query.wording.DifferenceInWords;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A moment of a case as its page shows it.
 *
 * @param says the sentence of its event
 * @param happened the day on which that happened, or that it was when it was recorded
 * @param settlement absent where there was none, or it is not for the reader
 * @param sight absent for who is not of the employer’s side
 */
record ShownMoment(
    Point point,
    String where,
    String says,
    String recorded,
    String happened,
    @Nullable String by,
    boolean money,
    @Nullable ShownThen settlement,
    List<String> offers,
    List<ShownItem> checklist,
    @Nullable ShownSight sight) {

  ShownMoment {
    offers = List.copyOf(offers);
    checklist = List.copyOf(checklist);
  }

  /** The settlement as it stood. */
  record ShownThen(String says, List<ShownAmount> lines) {}

  /** One line of it. */
  record ShownAmount(String name, String amount, String standing) {}

  /** One line of the checklist. */
  record ShownItem(String says, String state, String tone, @Nullable String until) {}

  /** Who could see what, a line a role. */
  record ShownSight(String says, String participants, List<ShownRole> roles) {}

  /** What one role could see. */
  record ShownRole(String role, String sees) {}

  static ShownMoment of(Moment moment, Opened opened, Wording words) {
    Point point = moment.point();
    LocalDate happened = point.happenedOn();
    Entry entry = moment.file().timeline().getLast();
    TimelineEntry said = TimelineEntry.of(entry, opened, words);
    return new ShownMoment(
        point,
        words.text(
            "moment.where", Integer.toString(point.number()), Integer.toString(point.events())),
        said.says(),
        words.moment(point.recordedAt()),
        happened == null ? words.text("moment.happenedThen") : words.day(happened),
        said.who(),
        moment.settlement() != null,
        settlement(moment, words),
        moment.negotiation() == null
            ? List.of()
            : moment.negotiation().offers().stream().map(offer -> says(offer, words)).toList(),
        moment.checklist().stream().map(item -> item(item, words)).toList(),
        moment.sight() == null ? null : sight(moment.sight(), words));
  }

  /** The personal texts that the page shows, as far as the reader needs them. */
  static List<PersonalText.Sealed> texts(
      Moment moment, MomentDifference difference, NeedToKnow need) {
    long before = moment.point().position() - 1;
    List<PersonalText.Sealed> texts = new ArrayList<>(ShownCase.texts(moment.file(), before, need));
    if (need.words()) {
      difference.changes().forEach(change -> texts.addAll(change.entry().texts().values()));
    }
    return texts.stream().distinct().toList();
  }

  /** What lies between two moments, as far as the reader may read it. */
  static DifferenceInWords difference(MomentDifference found, Opened opened, Wording words) {
    return DifferenceInWords.of(found, words, sealed -> opened.say(sealed, words));
  }

  private static @Nullable ShownThen settlement(Moment moment, Wording words) {
    Version version = moment.settlement() == null ? null : moment.settlement().current();
    return version == null
        ? null
        : new ShownThen(
            words.text(
                "moment.settlementSays",
                Integer.toString(version.number()),
                words.word(version.standing()),
                words.money(version.net())),
            version.lines().stream()
                .map(line ->
                    new ShownAmount(
                        words.wordBeforeColon("line", line.line().id()),
                        words.money(line.line().amount()),
                        words.word(line.standing())))
                .toList());
  }

  private static String says(Offer offer, Wording words) {
    return words.text(
        "moment.offerSays",
        words.text("negotiation.offer", words.word(offer.by()), Integer.toString(offer.round())),
        words.word(offer.end().status()),
        words.money(offer.inAll()));
  }

  private static ShownItem item(ChecklistItem item, Wording words) {
    LocalDate until = item.until();
    return new ShownItem(
        words.text(
            "moment.itemSays",
            words.word("type", item.type()),
            words.word("subject", item.subject())),
        words.word(item.state()),
        tone(item.state()),
        until == null ? null : words.text("moment.itemUntil", words.day(until)));
  }

  private static String tone(ItemState state) {
    return switch (state) {
      case OPEN, WAIVER_REQUESTED -> "warn";
      case RESOLVED, WAIVED -> "done";
    };
  }

  private static ShownSight sight(Sight sight, Wording words) {
    return new ShownSight(
        sight.hidden() ? words.text("moment.sightHidden") : words.text("moment.sightOpen"),
        words.text("moment.participants", String.join(words.comma(), sight.participants())),
        sight.roles().stream()
            .map(role -> new ShownRole(words.word(role.role()), sees(role, words)))
            .toList());
  }

  private static String sees(Sight.OfRole role, Wording words) {
    if (!role.reads()) {
      return words.text("moment.sees.nothing");
    }
    List<String> sees = new ArrayList<>(List.of(words.text("moment.sees.case")));
    if (role.money()) {
      sees.add(words.text("moment.sees.money"));
    }
    if (role.authority()) {
      sees.add(words.text("moment.sees.authority"));
    }
    if (role.plan()) {
      sees.add(words.text("moment.sees.plan"));
    }
    return String.join(words.comma(), sees);
  }
}
