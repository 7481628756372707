package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.insurance.SupplementaryMedical;
import fairwell.kernel.law.pack.Figures;
import java.util.Arrays;
import java.util.List;

/** Until when the employer's supplementary medical insurance covers, and whether it can go on. */
final class SupplementaryMedicalTopic implements Topic {

  private static final String CONTINUATION = "continuation_offered";

  @Override
  public String name() {
    return "supplementary_medical";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.date("last_employment_date"),
        Field.choice(
            "cover_ends",
            Arrays.stream(SupplementaryMedical.CoverEnds.values())
                .map(Enum::name)
                .toArray(String[]::new)),
        Field.yesNo(CONTINUATION));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    Computation found =
        SupplementaryMedical.atEnd(
            inputs.date("last_employment_date").orElse(law.day()),
            SupplementaryMedical.CoverEnds.valueOf(inputs.needChoice("cover_ends")),
            inputs.yesNo(CONTINUATION).orElseThrow(() -> inputs.missing(CONTINUATION)),
            law);
    return new Calculated()
        .because(found)
        .put("covered_until", found, "coveredUntil")
        .put("options", found, "options");
  }
}
