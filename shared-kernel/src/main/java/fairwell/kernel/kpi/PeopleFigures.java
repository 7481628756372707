package fairwell.kernel.kpi;

import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.kpi.PersonRecord.Flag;
import fairwell.kernel.kpi.PersonRecord.Leaving;
import fairwell.kernel.kpi.PersonRecord.Post;
import fairwell.kernel.law.Ground;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told of people: who left, who was kept. Headcounts are of the population’s units. */
final class PeopleFigures {

  private static final int MONTHS_TO_STAY = 12;
  private static final int FIVE = Figure.SMALLEST_GROUP;

  private final Collection<PersonRecord> people;
  private final Map<String, CaseRecord> cases;
  private final KpiQuestion question;

  PeopleFigures(
      Collection<PersonRecord> people, Map<String, CaseRecord> cases, KpiQuestion question) {
    this.people = people;
    this.cases = cases;
    this.question = question;
  }

  void add(Figures figures) {
    attrition(figures);
    saves(figures);
    interviews(figures);
  }

  private void attrition(Figures figures) {
    LocalDate before = question.period().from().minusDays(1);
    LocalDate last = question.period().to();
    Predicate<Post> ours = post -> question.population().contains(post.unit());
    Predicate<Post> key = ours.and(Post::keyPost);
    long closing = here(last, ours);
    long leavers = people.stream().filter(person -> left(person, ours)).count();
    figures.average(
        Formula.ATTRITION_A, leavers, here(before, ours), closing, inAll(before, last, ours));
    figures.rate(Formula.ATTRITION_B, leavers, leavers + closing, inAll(before, last, ours));
    figures.average(
        Formula.KEY_POST_ATTRITION,
        people.stream().filter(person -> leavings(person, key).anyMatch(this::byOwnWill)).count(),
        here(before, key),
        here(last, key),
        inAll(before, last, key));
  }

  /** Everybody who is in one of the numbers of an attrition. */
  private long inAll(LocalDate before, LocalDate last, Predicate<Post> posts) {
    return people.stream()
        .filter(person ->
            isHere(person, before, posts) || isHere(person, last, posts) || left(person, posts))
        .count();
  }

  private long here(LocalDate day, Predicate<Post> posts) {
    return people.stream().filter(person -> isHere(person, day, posts)).count();
  }

  private static boolean isHere(PersonRecord person, LocalDate day, Predicate<Post> posts) {
    return person.hereAfter(day) && person.postOn(day).filter(posts).isPresent();
  }

  private boolean left(PersonRecord person, Predicate<Post> posts) {
    return leavings(person, posts).findAny().isPresent();
  }

  /** The leavings of the period out of such posts; somebody may come back and leave again. */
  private Stream<Leaving> leavings(PersonRecord person, Predicate<Post> posts) {
    return ends(person, posts).filter(this::inPeriod);
  }

  private static Stream<Leaving> ends(PersonRecord person, Predicate<Post> posts) {
    return person.leavings().stream()
        .filter(end -> person.postOn(end.lastDay()).filter(posts).isPresent());
  }

  private boolean byOwnWill(Leaving end) {
    return Optional.ofNullable(cases.get(end.caseId()))
        .filter(one -> one.kind() == CaseKind.RESIGNATION && one.ground() != Ground.LCL_38)
        .isPresent();
  }

  private void interviews(Figures figures) {
    long leavers = ours().filter(this::inPeriod).count();
    long answered = answered().filter(one -> inPeriod(one.end())).count();
    figures.rate(Formula.EXIT_INTERVIEWS, answered, leavers, leavers);
    figures.mean(Formula.LEAVER_SCORE, scoresInFives());
  }

  /** A leaving whose leaver answered. */
  private record Answered(Leaving end, CaseRecord.Interview interview) {

    /** The quarter in which somebody left, counted from year 0. */
    long quarter() {
      return end.lastDay().getYear() * 4L + end.lastDay().get(IsoFields.QUARTER_OF_YEAR);
    }

    /** From which position on both the leaving and the answer are known. */
    long knownFrom() {
      return Math.max(end.position(), interview.position());
    }
  }

  /**
   * The fives of a quarter are the same whatever is asked: one more answer, or one day less, takes
   * away or adds five scores or none.
   */
  private List<BigDecimal> scoresInFives() {
    Map<Long, List<Answered>> quarters =
        answered()
            .sorted(
                Comparator.comparingLong(Answered::knownFrom)
                    .thenComparing(one -> one.end().caseId()))
            .collect(Collectors.groupingBy(Answered::quarter));
    List<BigDecimal> scores = new ArrayList<>();
    for (List<Answered> quarter : quarters.values()) {
      for (int to = FIVE; to <= quarter.size(); to += FIVE) {
        List<Answered> five = quarter.subList(to - FIVE, to);
        if (five.stream().allMatch(one -> inPeriod(one.end()))) {
          five.forEach(one -> scores.add(one.interview().score()));
        }
      }
    }
    return scores;
  }

  private Stream<Answered> answered() {
    List<Answered> answered = new ArrayList<>();
    ours()
        .forEach(end -> {
          CaseRecord known = cases.get(end.caseId());
          CaseRecord.Interview interview = known == null ? null : known.interview();
          if (interview != null) {
            answered.add(new Answered(end, interview));
          }
        });
    return answered.stream();
  }

  /** Every leaving out of the population’s units, of all times. */
  private Stream<Leaving> ours() {
    return people.stream()
        .flatMap(person -> ends(person, post -> question.population().contains(post.unit())));
  }

  private boolean inPeriod(Leaving end) {
    return question.period().contains(end.lastDay());
  }

  private void saves(Figures figures) {
    saves(figures, Formula.SAVED_TREATED, true);
    saves(figures, Formula.SAVED_UNTREATED, false);
  }

  private void saves(Figures figures, Formula formula, boolean treated) {
    long stayed = 0;
    long flagged = 0;
    long persons = 0;
    for (PersonRecord person : people) {
      List<LocalDate> ends =
          person.flags().stream()
              .filter(flag -> (flag.answeredOn() != null) == treated)
              .filter(flag -> isOurs(person, flag))
              .map(PeopleFigures::until)
              .toList();
      stayed += ends.stream().filter(person::hereAfter).count();
      flagged += ends.size();
      persons += ends.isEmpty() ? 0 : 1;
    }
    figures.rate(formula, stayed, flagged, persons);
  }

  /** Whether its twelve months ended in the period, and the events tell how. */
  private boolean isOurs(PersonRecord person, Flag flag) {
    return question.period().contains(until(flag))
        && !until(flag).isAfter(question.knownUntil())
        && person
            .postOn(since(flag))
            .filter(post -> question.population().contains(post.unit()))
            .isPresent();
  }

  private static LocalDate since(Flag flag) {
    return flag.answeredOn() == null ? flag.on() : flag.answeredOn();
  }

  private static LocalDate until(Flag flag) {
    return since(flag).plusMonths(MONTHS_TO_STAY);
  }
}
