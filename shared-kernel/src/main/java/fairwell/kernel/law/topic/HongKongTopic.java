package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.abroad.HongKongOffset;
import fairwell.kernel.law.abroad.HongKongPayment;
import fairwell.kernel.law.abroad.HongKongPayment.Kind;
import fairwell.kernel.law.abroad.HongKongPayment.Portion;
import fairwell.kernel.law.abroad.HongKongSeveranceRight;
import fairwell.kernel.law.abroad.HongKongSeveranceRight.Reason;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Severance payment and long service payment in Hong Kong. */
final class HongKongTopic implements Topic {

  private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(80);
  private static final int MOST_MONTHS = 960;
  private static final int MONTHS_A_YEAR = 12;

  private final String name;
  private final Kind kind;

  private HongKongTopic(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  static HongKongTopic severance() {
    return new HongKongTopic("hk_severance", Kind.SEVERANCE);
  }

  static HongKongTopic longService() {
    return new HongKongTopic("hk_ltp", Kind.LONG_SERVICE);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String country() {
    return "HK";
  }

  @Override
  public List<Field> fields() {
    List<Field> shared =
        List.of(
            Field.decimal("pre_transition_wage"),
            Field.decimal("pre_transition_years"),
            Field.decimal("final_month_wage"),
            Field.decimal("post_transition_years"),
            Field.decimal("reckonable_years"),
            Field.decimal("pre_portion"),
            Field.decimal("post_portion"),
            Field.decimal("ermc_accrued_benefit"),
            Field.decimal("ervc_accrued_benefit"));
    return switch (kind) {
      case LONG_SERVICE -> shared;
      case SEVERANCE -> {
        List<Field> more = new ArrayList<>(shared);
        more.add(Field.whole("service_months"));
        more.add(
            Field.choice(
                "reason", Arrays.stream(Reason.values()).map(Enum::name).toArray(String[]::new)));
        yield more;
      }
    };
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    for (String years :
        List.of("pre_transition_years", "post_transition_years", "reckonable_years")) {
      if (inputs.decimal(years).filter(given -> given.compareTo(MOST_YEARS) > 0).isPresent()) {
        throw inputs.refuse(years, "at most " + MOST_YEARS);
      }
    }
    Calculated found = new Calculated();
    boolean barred = inputs.has("service_months") && !eligible(inputs, law, found);
    if (barred) {
      Money nothing = law.money(BigDecimal.ZERO);
      found.put("severance_payment", nothing).put("total", nothing);
    } else {
      payment(inputs, law, found);
    }
    return found;
  }

  private static boolean eligible(Inputs inputs, Figures law, Calculated found) {
    int months = inputs.needWhole("service_months");
    if (months > MOST_MONTHS) {
      throw inputs.refuse("service_months", "at most " + MOST_MONTHS);
    }
    Reason reason = Reason.valueOf(inputs.choice("reason").orElse(Reason.REDUNDANCY.name()));
    Computation right = HongKongSeveranceRight.of(months, reason, law);
    boolean eligible =
        right.answer(HongKongSeveranceRight.ELIGIBLE).orElseThrow().equals(Answer.of(true));
    found.because(right).put("eligible_severance", eligible);
    return eligible;
  }

  private void payment(Inputs inputs, Figures law, Calculated found) {
    Optional<Portion> single = single(inputs);
    Optional<Portion> before = portion(inputs, "pre_transition_wage", "pre_transition_years");
    Optional<Portion> after = portion(inputs, "final_month_wage", "post_transition_years");
    if (before.isPresent() || after.isPresent()) {
      parts(before.orElse(null), after.orElse(null), inputs, law, found);
    } else if (single.isPresent()) {
      whole(single.get(), inputs, law, found);
    } else if (inputs.has("pre_portion") || inputs.has("post_portion")) {
      offset(given(inputs, "pre_portion"), given(inputs, "post_portion"), inputs, law, found);
    }
  }

  private static BigDecimal given(Inputs inputs, String field) {
    return inputs.decimal(field).orElse(BigDecimal.ZERO);
  }

  private static Optional<Portion> portion(Inputs inputs, String wage, String years) {
    if (!inputs.has(years)) {
      return Optional.empty();
    }
    return Optional.of(new Portion(inputs.needDecimal(wage), inputs.needDecimal(years)));
  }

  /** All service with one wage: the years as they were reckoned, else the months as years. */
  private static Optional<Portion> single(Inputs inputs) {
    Optional<BigDecimal> years =
        inputs
            .decimal("reckonable_years")
            .or(() ->
                inputs
                    .whole("service_months")
                    .map(months ->
                        BigDecimal.valueOf(months)
                            .divide(BigDecimal.valueOf(MONTHS_A_YEAR), 20, RoundingMode.HALF_UP)));
    return years
        .filter(_ -> inputs.has("final_month_wage") || inputs.has("reckonable_years"))
        .map(one -> new Portion(inputs.needDecimal("final_month_wage"), one));
  }

  private void parts(
      @Nullable Portion before,
      @Nullable Portion after,
      Inputs inputs,
      Figures law,
      Calculated found) {
    boolean whole = before != null && after != null;
    Computation payment =
        HongKongPayment.of(new HongKongPayment.Question(kind, before, after, whole), law);
    found
        .because(payment)
        .put("pre_portion", payment, "prePortion")
        .put("post_portion", payment, "postPortion")
        .put("wage_used", payment, after == null ? "preWageUsed" : "postWageUsed");
    if (whole) {
      found.put("total", payment.money()).put("severance_payment", payment.money());
    }
    offset(money(payment, "prePortion"), money(payment, "postPortion"), inputs, law, found);
  }

  private void whole(Portion single, Inputs inputs, Figures law, Calculated found) {
    Computation payment =
        HongKongPayment.of(new HongKongPayment.Question(kind, null, single, true), law);
    found
        .because(payment)
        .put("wage_used", payment, "postWageUsed")
        .put("severance_payment", payment.money())
        .put("total", payment.money());
    if (HongKongOffset.reachesAll(law)) {
      offset(payment.money().amount(), BigDecimal.ZERO, inputs, law, found);
    }
  }

  private static BigDecimal money(Computation computation, String step) {
    return computation
        .answer(step)
        .map(answer -> ((Answer.Amount) answer).money().amount())
        .orElse(BigDecimal.ZERO);
  }

  private static void offset(
      BigDecimal pre, BigDecimal post, Inputs inputs, Figures law, Calculated found) {
    if (found.answer("total").isEmpty()) {
      found.put("total", law.money(pre.add(post)));
    }
    if (!inputs.has("ermc_accrued_benefit") && !inputs.has("ervc_accrued_benefit")) {
      return;
    }
    Computation set =
        HongKongOffset.of(
            new HongKongOffset.Question(
                pre,
                post,
                given(inputs, "ermc_accrued_benefit"),
                given(inputs, "ervc_accrued_benefit")),
            law);
    found
        .because(set)
        .put("offset", set, HongKongOffset.OFFSET)
        .put("payable_by_employer", set.money());
  }
}
