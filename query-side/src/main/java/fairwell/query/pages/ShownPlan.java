package fairwell.query.pages;

import fairwell.kernel.negotiation.Zopa;
import fairwell.query.negotiation.Agenda;
import fairwell.query.negotiation.Negotiation.Answer;
import fairwell.query.negotiation.Negotiation.ExceptionAsked;
import fairwell.query.negotiation.Negotiation.Target;
import fairwell.query.negotiation.NegotiationRoom;
import fairwell.query.negotiation.NegotiationRoom.OwnPlan;
import fairwell.query.pages.ShownNegotiation.ShownNote;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** What the employer's side keeps to itself, as its page shows it to those it is meant for. */
record ShownPlan(
    List<ShownNote> targets,
    List<ShownNote> ladder,
    List<ShownNote> options,
    List<ShownNote> interests,
    List<ShownNote> points,
    List<ShownNote> meetings) {

  ShownPlan {
    targets = List.copyOf(targets);
    ladder = List.copyOf(ladder);
    options = List.copyOf(options);
    interests = List.copyOf(interests);
    points = List.copyOf(points);
    meetings = List.copyOf(meetings);
  }

  static ShownPlan of(OwnPlan plan, Opened opened, Wording words) {
    return new ShownPlan(
        plan.targets().stream().map(target -> of(target, plan, opened, words)).toList(),
        plan.ladder().stream()
            .map(step ->
                new ShownNote(
                    words.text("negotiation.above", words.money(step.exGratia())),
                    List.of(words.text("negotiation.trigger", opened.say(step.trigger(), words)))))
            .toList(),
        plan.options().stream()
            .map(option ->
                new ShownNote(
                    words.text(
                        "negotiation.option",
                        words.money(option.exGratia()),
                        opened.say(option.terms(), words)),
                    option.issues().stream()
                        .map(term -> ShownOffer.say(term, opened, words))
                        .toList()))
            .toList(),
        plan.interests().stream()
            .map(interest ->
                new ShownNote(
                    words.text(
                        "negotiation.interest",
                        words.word(interest.of()),
                        opened.say(interest.interest(), words)),
                    List.of(
                        words.text(
                            "negotiation.evidence",
                            words.word(interest.basis()),
                            opened.say(interest.evidence(), words)))))
            .toList(),
        plan.agenda().points().stream().map(point -> say(point, opened, words)).toList(),
        plan.agenda().meetings().stream().map(meeting -> say(meeting, opened, words)).toList());
  }

  private static ShownNote say(Agenda.Point point, Opened opened, Wording words) {
    List<String> about = new ArrayList<>();
    about.add(
        point.raisedIn() == null
            ? point.mandatory()
                ? words.text("negotiation.mustBeRaised")
                : words.text("negotiation.notRaised")
            : words.text("negotiation.raised", point.raisedIn()));
    point
        .notRaised()
        .forEach(answer ->
            about.add(
                words.text(
                    "negotiation.whyNot", answer.meeting(), opened.say(answer.why(), words))));
    return new ShownNote(point.point(), about);
  }

  private static ShownNote say(Agenda.Held meeting, Opened opened, Wording words) {
    return new ShownNote(
        meeting.closedOn() == null
            ? words.text("negotiation.meetingOpen", meeting.id(), words.day(meeting.openedOn()))
            : words.text("negotiation.meetingClosed", meeting.id(), words.day(meeting.closedOn())),
        meeting.minutes() == null ? List.of() : List.of(opened.say(meeting.minutes(), words)));
  }

  /** What nobody has answered. */
  static List<ShownNote> waiting(NegotiationRoom room, Opened opened, Wording words) {
    return room.authority() == null
        ? List.of()
        : room.authority().exceptions().stream()
            .filter(one -> one.answer() == null)
            .map(one -> asked(one, List.of(), opened, words))
            .toList();
  }

  /** What was answered. */
  static List<ShownNote> allowed(NegotiationRoom room, Opened opened, Wording words) {
    List<ShownNote> allowed = new ArrayList<>();
    if (room.authority() != null) {
      for (ExceptionAsked one : room.authority().exceptions()) {
        if (one.answer() != null) {
          allowed.add(asked(one, List.of(say(one.answer(), opened, words)), opened, words));
        }
      }
    }
    return allowed;
  }

  private static ShownNote of(Target set, OwnPlan plan, Opened opened, Wording words) {
    List<String> about = new ArrayList<>();
    about.add(
        words.text("negotiation.reservation", ShownOffer.say(set.reservation(), opened, words)));
    plan.zones().stream()
        .filter(zone -> zone.issue() == set.target().issue())
        .map(zone -> say(zone, words))
        .forEach(about::add);
    return new ShownNote(ShownOffer.say(set.target(), opened, words), about);
  }

  private static String say(Zopa zone, Wording words) {
    if (zone.low() == null || zone.high() == null) {
      return zone.empty()
          ? words.text("negotiation.zoneEmpty")
          : words.text("negotiation.zoneUnknown");
    }
    return words.text("negotiation.zone", words.number(zone.low()), words.number(zone.high()));
  }

  private static ShownNote asked(
      ExceptionAsked one, List<String> answer, Opened opened, Wording words) {
    List<String> about = new ArrayList<>();
    about.add(
        words.text(
            "negotiation.askedBy",
            one.requestedBy(),
            words.moment(one.requestedAt()),
            opened.say(one.ground(), words)));
    about.addAll(answer);
    return new ShownNote(
        words.text("negotiation.exception", one.id(), words.money(one.exGratia())), about);
  }

  private static String say(Answer answer, Opened opened, Wording words) {
    if (answer.reason() != null) {
      return words.text(
          "negotiation.refused",
          answer.by(),
          words.word(answer.role()),
          opened.say(answer.reason(), words));
    }
    return words.text(
        "negotiation.granted",
        answer.by(),
        words.word(answer.role()),
        answer.exGratia() == null ? words.text("negotiation.none") : words.money(answer.exGratia()),
        answer.expiresOn() == null
            ? words.text("negotiation.none")
            : words.day(answer.expiresOn()));
  }
}
