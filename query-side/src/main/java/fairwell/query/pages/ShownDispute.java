package fairwell.query.pages;

import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermKind.Nature;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.dispute.CaseDisputes;
import fairwell.query.dispute.FiledDispute;
import fairwell.query.dispute.FiledDispute.Day;
import fairwell.query.dispute.FiledDispute.DayStanding;
import fairwell.query.pages.ShownPreparation.Section;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A formal dispute as the page of its case shows it: first what has to be done, and until when.
 *
 * @param next what the employer has to do; else the next day, or that there is none; empty once
 *     nothing follows any more
 * @param warns whether the employer has to do something
 * @param about who filed it, and what it follows or is followed by
 */
record ShownDispute(
    String title,
    String standing,
    String tone,
    List<String> next,
    boolean warns,
    List<String> about,
    List<Section> sections) {

  ShownDispute {
    next = List.copyOf(next);
    about = List.copyOf(about);
    sections = List.copyOf(sections);
  }

  /** The disputes of a case, the newest first. */
  static List<ShownDispute> of(CaseDisputes all, LocalDate today, Opened opened, Wording words) {
    return all.disputes().reversed().stream()
        .map(dispute -> of(dispute, today, opened, words))
        .toList();
  }

  /** The personal texts of them. */
  static List<PersonalText.Sealed> texts(CaseDisputes all) {
    return all.disputes().stream()
        .flatMap(one ->
            Stream.of(
                Stream.ofNullable(one.fileNumber()),
                Stream.of(one.statement()),
                Stream.ofNullable(one.outcome()).map(FiledDispute.Outcome::reasons),
                Stream.ofNullable(one.end()).map(FiledDispute.End::reason)))
        .flatMap(texts -> texts)
        .toList();
  }

  private static ShownDispute of(
      FiledDispute dispute, LocalDate today, Opened opened, Wording words) {
    List<Day> ahead = ahead(dispute, today);
    List<Day> toDo = ahead.stream().filter(Day::toDo).toList();
    return new ShownDispute(
        words.text("dispute.title", words.word(dispute.forum()), dispute.disputeId()),
        words.word(dispute.standing()),
        switch (dispute.standing()) {
          case RUNNING -> "warn";
          case DECIDED -> "calm";
          case CLOSED -> "done";
        },
        toDo.isEmpty()
            ? next(dispute, ahead, today, words)
            : toDo.stream().map(day -> toDo(day, today, words)).toList(),
        !toDo.isEmpty(),
        about(dispute, opened, words),
        new DisputeSections(words, opened, today).of(dispute));
  }

  /** The days that are still to come. The year of limitation has ended its part with the filing. */
  private static List<Day> ahead(FiledDispute dispute, LocalDate today) {
    return dispute.days().stream()
        .filter(day -> day.standing() == DayStanding.OPEN && !day.last().isBefore(today))
        .filter(day -> day.kind() != DisputeTermKind.LIMITATION)
        .toList();
  }

  private static String toDo(Day day, LocalDate today, Wording words) {
    String until = words.day(day.due());
    String left = Due.left(day.due(), today, words);
    return day.kind().nature() == Nature.CONTEST
        ? words.text("dispute.contest", words.word(day.kind()), until, left)
        : words.text("dispute.toDo", words.word(day.kind()), until, left);
  }

  /** Where the employer has nothing to do by a day. */
  private static List<String> next(
      FiledDispute dispute, List<Day> ahead, LocalDate today, Wording words) {
    if (!ahead.isEmpty()) {
      Day day = ahead.getFirst();
      return List.of(
          words.text(
              "dispute.ahead",
              words.word(day.kind()),
              words.day(day.due()),
              Due.left(day.due(), today, words)));
    }
    return switch (dispute.standing()) {
      case RUNNING -> List.of(words.text("dispute.nothing"));
      case DECIDED -> List.of(words.text("dispute.toClose"));
      case CLOSED -> List.of();
    };
  }

  private static List<String> about(FiledDispute dispute, Opened opened, Wording words) {
    PersonalText.Sealed number = dispute.fileNumber();
    List<String> about = new ArrayList<>();
    about.add(
        words.text(
            "dispute.filed",
            words.word(dispute.filedBy()),
            words.day(dispute.filedOn()),
            number == null ? words.text("word.none") : opened.say(number, words)));
    if (dispute.follows() != null) {
      about.add(words.text("dispute.follows", dispute.follows()));
    }
    if (!dispute.followedBy().isEmpty()) {
      about.add(words.text("dispute.followedBy", String.join(words.comma(), dispute.followedBy())));
    }
    return about;
  }
}
