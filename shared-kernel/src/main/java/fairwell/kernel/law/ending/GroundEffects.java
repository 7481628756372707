package fairwell.kernel.law.ending;

import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a ground for one person (LCL 36 to 46; SIL 45): the table of the law ({@link
 * Consequences}), what the place adds, and what an open protected status does to it: it bars LCL 40
 * and 41 (42), and prolongs a term that runs out (45).
 */
public final class GroundEffects {

  private GroundEffects() {}

  /**
   * A protected status that is open.
   *
   * @param until its last day, if that is known
   */
  public record Protection(ProtectedStatus status, @Nullable LocalDate until) {}

  /**
   * Which ground, and for whom.
   *
   * @param contractEnd the last day of the term, for a term that runs out
   */
  public record Question(
      Ground ground, List<Protection> protections, @Nullable LocalDate contractEnd) {

    public Question {
      protections = List.copyOf(protections);
    }

    /** A ground for somebody without a protected status. */
    public static Question of(Ground ground) {
      return new Question(ground, List.of(), null);
    }
  }

  /** Days of notice the law and the place want. */
  public static int noticeDays(Ground ground, Figures law) {
    return noticeDays(Working.of("cn.notice", law), ground);
  }

  /** A step for each effect. */
  public static Computation of(Question question, Figures law) {
    Ground ground = question.ground();
    Consequences table = Consequences.of(ground);
    Working working =
        Working.of("cn.ground", law)
            .given("ground", ground)
            .articles(table.articles().toArray(String[]::new));
    if (ground == Ground.OVERAGE_ORDER_56) {
      working.articles(working.wording("over-age", "rule"));
    }
    boolean barred = table.barredByArt42() || table.extendedByArt45();
    working
        .step("economicCompensationDue", Answer.of(table.economicCompensationDue()), "")
        .step("noticeDays", Answer.of(noticeDays(working, ground)), "")
        .step("payInLieuAllowed", Answer.of(table.payInLieuAllowed()), "")
        .step("unionNoticeRequired", Answer.of(table.unionNoticeRequired()), "")
        .step("barredForArt42Employees", Answer.of(barred), "")
        .step("involuntaryForUnemployment", Answer.of(table.involuntaryForUnemployment()), "")
        .step(
            "requiredEvidence",
            Answer.of(Evidence.of(ground).stream().map(one -> Answer.of(one.name())).toList()),
            "");
    if (!question.protections().isEmpty()) {
      protectedBy(working, question, table);
    }
    return working.done();
  }

  private static void protectedBy(Working working, Question question, Consequences table) {
    for (Protection protection : question.protections()) {
      LocalDate until = protection.until();
      working.given("protection:" + protection.status(), until == null ? "open" : until);
    }
    List<Answer> statuses =
        question.protections().stream()
            .map(protection -> Answer.of(protection.status().name()))
            .toList();
    working.step("barredByArt42", Answer.of(table.barredByArt42()), "");
    if (table.barredByArt42()) {
      working.step("barredBy", Answer.of(statuses), "").flag(Flags.BARRED_BY_ART_42);
    }
    if (table.extendedByArt45()) {
      working.flag(Flags.TERM_EXTENDED_BY_ART_45);
      extended(question).ifPresent(day -> working.step("termExtendedTo", Answer.of(day), ""));
    }
  }

  /** The day a term runs to (45); a work injury follows its own rules, so no day is said for it. */
  private static Optional<LocalDate> extended(Question question) {
    LocalDate end = question.contractEnd();
    boolean known =
        end != null
            && question.protections().stream()
                .allMatch(protection ->
                    protection.until() != null
                        && protection.status() != ProtectedStatus.WORK_INJURY);
    return known
        ? question.protections().stream()
            .flatMap(protection -> Optional.ofNullable(protection.until()).stream())
            .max(Comparator.naturalOrder())
            .filter(day -> day.isAfter(end))
        : Optional.empty();
  }

  private static int noticeDays(Working working, Ground ground) {
    boolean local =
        ground == Ground.LCL_44_1 && working.law().find("expiry-notice", "days").isPresent();
    if (!local) {
      return Consequences.of(ground).noticeDays();
    }
    BigDecimal days = working.figure("expiryNoticeDays", "expiry-notice", "days");
    working.articles(working.wording("expiry-notice", "article"));
    return days.intValueExact();
  }
}
