package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.insurance.Annuity;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What becomes of an enterprise annuity at the end: what is the person's, and how it goes on. */
final class AnnuityTopic implements Topic {

  private static final String SCHEDULE = "vesting_schedule";

  @Override
  public String name() {
    return "annuity";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.decimal("own_balance"),
        Field.decimal("employer_balance"),
        Field.whole("full_years"),
        Field.decimals(SCHEDULE),
        GroundNames.field("ground"),
        Field.choice(
            "event", Arrays.stream(Annuity.Event.values()).map(Enum::name).toArray(String[]::new)));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    List<BigDecimal> schedule =
        inputs.decimals(SCHEDULE).orElseThrow(() -> inputs.missing(SCHEDULE));
    Annuity.Account account =
        new Annuity.Account(
            inputs.needDecimal("own_balance"),
            inputs.needDecimal("employer_balance"),
            inputs.needWhole("full_years"),
            schedule);
    Ground ground =
        GroundNames.named(inputs.needChoice("ground")).orElseThrow(() -> inputs.missing("ground"));
    Annuity.Event event =
        inputs.choice("event").map(Annuity.Event::valueOf).orElse(Annuity.Event.NONE);
    Computation found = found(account, ground, event, law);
    return new Calculated()
        .because(found)
        .put("vested_share", found, "vestedShare")
        .put("vested_employer_part", found, "vestedEmployerPart")
        .put("returns_to_employer", found, "returnsToEmployer")
        .put("employee_total", found.money())
        .put("options", found, "options");
  }

  /** The refusal of a schedule by the name it has here. */
  private static Computation found(
      Annuity.Account account, Ground ground, Annuity.Event event, Figures law) {
    try {
      return Annuity.atEnd(account, ground, event, law);
    } catch (Refused refused) {
      throw refused.refusal() instanceof ImpossibleValue(String _, String expected)
          ? new Refused(new ImpossibleValue(SCHEDULE, expected))
          : refused;
    }
  }
}
