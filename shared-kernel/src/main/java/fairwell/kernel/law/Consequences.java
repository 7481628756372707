package fairwell.kernel.law;

import static fairwell.kernel.law.Consequences.Effect.ART_42_BARS;
import static fairwell.kernel.law.Consequences.Effect.ART_45_EXTENDS;
import static fairwell.kernel.law.Consequences.Effect.COMPENSATION;
import static fairwell.kernel.law.Consequences.Effect.INVOLUNTARY;
import static fairwell.kernel.law.Consequences.Effect.PAY_IN_LIEU;
import static fairwell.kernel.law.Consequences.Effect.UNION_HEARD;

import java.util.List;
import java.util.Set;

/**
 * What the law attaches to a ground (LCL 36 to 46).
 *
 * @param noticeDays days of written notice the law wants; 0 when none
 * @param articles what this rests on
 */
public record Consequences(int noticeDays, List<String> articles, Set<Effect> effects) {

  /** One effect of a ground. */
  public enum Effect {
    /** Economic compensation is due (46). */
    COMPENSATION,
    /** A month's wage may replace the notice (代通知金, 40). */
    PAY_IN_LIEU,
    /** The union is told the reason first (43). */
    UNION_HEARD,
    /** A protected status forbids it (42). */
    ART_42_BARS,
    /** A protected status prolongs the term (45). */
    ART_45_EXTENDS,
    /** Not by the person's own will, for unemployment benefit (SIL 45). */
    INVOLUNTARY
  }

  private static final int THIRTY_DAYS = 30;
  private static final int THREE_DAYS = 3;

  public Consequences {
    articles = List.copyOf(articles);
    effects = Set.copyOf(effects);
  }

  /** The consequences of a ground. */
  public static Consequences of(Ground ground) {
    return switch (ground) {
      case LCL_36_EMPLOYER_PROPOSED -> on("LCL 36", "LCL 46(2)").with(COMPENSATION, INVOLUNTARY);
      case LCL_36_EMPLOYEE_PROPOSED -> on("LCL 36");
      case LCL_37 -> on("LCL 37").notice(THIRTY_DAYS);
      case LCL_37_PROBATION -> on("LCL 37").notice(THREE_DAYS);
      case LCL_38 -> on("LCL 38", "LCL 46(1)").with(COMPENSATION, INVOLUNTARY);
      case LCL_39 -> on("LCL 39", "LCL 43").with(UNION_HEARD, INVOLUNTARY);
      case LCL_40_1 -> article40("LCL 40(1)");
      case LCL_40_2 -> article40("LCL 40(2)");
      case LCL_40_3 -> article40("LCL 40(3)");
      case LCL_41_1 ->
          on("LCL 41", "LCL 42", "LCL 43", "LCL 46(4)")
              .notice(THIRTY_DAYS)
              .with(COMPENSATION, UNION_HEARD, ART_42_BARS, INVOLUNTARY);
      case LCL_44_1 ->
          on("LCL 44(1)", "LCL 45", "LCL 46(5)").with(COMPENSATION, ART_45_EXTENDS, INVOLUNTARY);
      // Whether a refused renewal is by own will differs by place, so it is not asserted.
      case LCL_44_1_EMPLOYEE_REFUSED -> on("LCL 44(1)", "LCL 45", "LCL 46(5)").with(ART_45_EXTENDS);
      case LCL_44_2 -> on("LCL 44(2)", "IR 21");
      case LCL_44_3 -> on("LCL 44(3)");
      case LCL_44_4 -> on("LCL 44(4)", "LCL 46(6)").with(COMPENSATION, INVOLUNTARY);
      case LCL_44_5 -> on("LCL 44(5)", "LCL 46(6)").with(COMPENSATION, INVOLUNTARY);
      case IR_5 -> on("IR 5");
      case IR_6 -> on("IR 6", "LCL 47").with(COMPENSATION);
      case IR_22 -> on("IR 22", "LCL 47").with(COMPENSATION, INVOLUNTARY);
      case LCL_71 -> on("LCL 71");
      // Notice is as agreed; the order provides no compensation.
      case OVERAGE_ORDER_56 -> on("人社部等令第56号");
    };
  }

  /** Whether N is due. */
  public boolean economicCompensationDue() {
    return effects.contains(COMPENSATION);
  }

  public boolean payInLieuAllowed() {
    return effects.contains(PAY_IN_LIEU);
  }

  public boolean unionNoticeRequired() {
    return effects.contains(UNION_HEARD);
  }

  public boolean barredByArt42() {
    return effects.contains(ART_42_BARS);
  }

  public boolean extendedByArt45() {
    return effects.contains(ART_45_EXTENDS);
  }

  public boolean involuntaryForUnemployment() {
    return effects.contains(INVOLUNTARY);
  }

  private static Consequences article40(String article) {
    return on(article, "LCL 42", "LCL 43", "LCL 46(3)")
        .notice(THIRTY_DAYS)
        .with(COMPENSATION, PAY_IN_LIEU, UNION_HEARD, ART_42_BARS, INVOLUNTARY);
  }

  private static Consequences on(String... articles) {
    return new Consequences(0, List.of(articles), Set.of());
  }

  private Consequences notice(int days) {
    return new Consequences(days, articles, effects);
  }

  private Consequences with(Effect... effects) {
    return new Consequences(noticeDays, articles, Set.of(effects));
  }
}
