package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.protection.RetirementAge;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/** The statutory retirement age. */
final class RetirementAgeTopic implements Topic {

  @Override
  public String name() {
    return "retirement_age";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.choice(
            "category",
            Arrays.stream(RetirementAge.Category.values()).map(Enum::name).toArray(String[]::new)),
        Field.month("birth_year_month"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    YearMonth born = inputs.needMonth("birth_year_month");
    if (born.isAfter(YearMonth.from(law.day()))) {
      throw inputs.refuse("birth_year_month", "not after the day asked about");
    }
    Computation age =
        RetirementAge.of(
            new RetirementAge.Question(
                RetirementAge.Category.valueOf(inputs.needChoice("category")), born),
            law);
    return new Calculated()
        .because(age)
        .put("statutory_retirement_age", age, "statutoryRetirementAge")
        .put("retirement_year_month", age, "retirementMonth");
  }
}
