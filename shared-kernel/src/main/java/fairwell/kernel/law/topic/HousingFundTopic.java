package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.insurance.HousingFund;
import fairwell.kernel.law.insurance.HousingFund.Rounding;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code housing_fund}: what each side pays a month, the limits of both sides together, and the
 * deadlines after an end. {@code base} is taken as it is unless limits are given with it; {@code
 * wage_base} is kept between the limits.
 */
final class HousingFundTopic implements Topic {

  private static final String TOPIC = "housing-fund";
  private static final String BASE_MIN = "base_min";
  private static final String BASE_MAX = "base_max";
  private static final BigDecimal SEVEN_PERCENT = new BigDecimal("0.07");

  @Override
  public String name() {
    return "housing_fund";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.decimal("base"),
        new Field(
            "rates",
            Field.Kind.ANY,
            List.of(),
            List.of(Field.decimal("max"), Field.decimal("min_total_at"))),
        Field.decimal("wage_base"),
        Field.decimal("rate"),
        Field.decimal(BASE_MIN),
        Field.decimal(BASE_MAX),
        Field.choice("rounding", "WHOLE_YUAN_PER_SIDE", "FEN"),
        Field.date("employment_end_date"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures asked) {
    Figures law = limits(inputs, asked);
    Rounding rounding =
        inputs.choice("rounding").map(Rounding::valueOf).orElseGet(() -> Rounding.of(law));
    Calculated calculated = new Calculated();
    deadlines(inputs, law, calculated);
    base(inputs, law, calculated)
        .ifPresent(base -> {
          inputs
              .decimal("rate")
              .ifPresent(rate -> {
                Computation side = HousingFund.side(base, rate, rounding, law);
                calculated
                    .because(side)
                    .put("employee", side.money())
                    .put("employer", side.money());
              });
          inputs
              .decimals("rates")
              .ifPresent(rates -> {
                List<Answer> sides = new ArrayList<>();
                for (BigDecimal rate : rates) {
                  Computation side = HousingFund.side(base, rate, rounding, law);
                  calculated.because(side);
                  sides.add(Answer.of(side.money()));
                }
                calculated.put("monthly_each_side", Answer.of(sides));
              });
        });
    total(law, "baseMax", highest(inputs, law), "monthly_total_max", rounding, calculated);
    total(
        law,
        "baseMin",
        Optional.of(at(inputs, "min_total_at").orElse(SEVEN_PERCENT)),
        "monthly_total_at_min_base_7pct",
        rounding,
        calculated);
    if (calculated.answers().isEmpty()) {
      throw inputs.missing("wage_base");
    }
    return calculated;
  }

  private static Optional<BigDecimal> base(Inputs inputs, Figures law, Calculated calculated) {
    boolean isBase = inputs.has("base") && !inputs.has(BASE_MIN) && !inputs.has(BASE_MAX);
    Optional<BigDecimal> wage = inputs.decimal("base").or(() -> inputs.decimal("wage_base"));
    if (wage.isEmpty()) {
      return wage;
    }
    if (isBase) {
      calculated.put("base", law.money(wage.get()));
      return wage;
    }
    Computation base = HousingFund.base(wage.get(), law);
    calculated.because(base).put("base", base.money());
    return Optional.of(base.money().amount());
  }

  /** The rate the highest total is asked for: as given, else the highest of the place. */
  private static Optional<BigDecimal> highest(Inputs inputs, Figures law) {
    return at(inputs, "max")
        .or(() -> inputs.decimal("rate"))
        .or(() -> law.find(TOPIC, "rateMax").map(Figure::value));
  }

  private static Optional<BigDecimal> at(Inputs inputs, String field) {
    return inputs.object("rates").flatMap(rates -> rates.decimal(field));
  }

  private static void total(
      Figures law,
      String limit,
      Optional<BigDecimal> rate,
      String name,
      Rounding rounding,
      Calculated calculated) {
    Optional<Figure> base = law.find(TOPIC, limit);
    if (base.isPresent() && rate.isPresent()) {
      Computation side = HousingFund.side(base.get().value(), rate.get(), rounding, law);
      calculated.because(side).put(name, side, "bothSides");
    }
  }

  private static void deadlines(Inputs inputs, Figures law, Calculated calculated) {
    inputs
        .date("employment_end_date")
        .ifPresent(end -> {
          Computation fund = HousingFund.transferDeadline(end, law);
          calculated.because(fund).put("transfer_or_seal_deadline", fund, "deadline");
          calculated.put(
              "social_insurance_and_file_transfer_deadline", Answer.of(transfer(end, law)));
        });
  }

  /** File and social insurance move within fifteen days (LCL 50). */
  private static LocalDate transfer(LocalDate end, Figures law) {
    return end.plusDays(law.need("social-insurance", "transferDays").value().intValueExact());
  }

  private static Figures limits(Inputs inputs, Figures law) {
    Optional<BigDecimal> min = inputs.decimal(BASE_MIN);
    Optional<BigDecimal> max = inputs.decimal(BASE_MAX);
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw inputs.refuse(BASE_MIN, "not above base_max");
    }
    Figures known = min.map(value -> law.with(TOPIC, "baseMin", value)).orElse(law);
    return max.isPresent() ? known.with(TOPIC, "baseMax", max.get()) : known;
  }
}
