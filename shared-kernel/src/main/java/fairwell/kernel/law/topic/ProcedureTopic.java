package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.procedure.Deadlines;
import fairwell.kernel.law.procedure.FinalAward;
import fairwell.kernel.law.procedure.MassLayoff;
import fairwell.kernel.law.procedure.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Deadlines after the end, final awards, and when a layoff is a mass layoff. */
final class ProcedureTopic implements Topic {

  private static final String LAYOFFS = "to_be_laid_off_list";

  /** Working days are counted into the next year at most when the end is this near to it. */
  private static final int NEAR_DAYS = 31;

  @Override
  public String name() {
    return "procedure";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.date("employment_end_date"),
        Field.objects("award_items", Field.text("item"), Field.decimal("amount")),
        Field.decimal("local_min_wage"),
        Field.whole("headcount"),
        Field.decimals(LAYOFFS));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    boolean layoff = inputs.has("headcount") || inputs.has(LAYOFFS);
    boolean award = inputs.has("award_items") || inputs.has("local_min_wage");
    if (!inputs.has("employment_end_date") && !layoff && !award) {
      throw inputs.missing("employment_end_date");
    }
    Calculated calculated = new Calculated();
    inputs.date("employment_end_date").ifPresent(end -> deadlines(end, law.on(end), calculated));
    if (award) {
      award(inputs, law, calculated);
    }
    if (layoff) {
      layoff(inputs, law, calculated);
    }
    return calculated;
  }

  private static void deadlines(LocalDate end, Figures law, Calculated calculated) {
    Computation dates = Deadlines.of(new Deadlines.Question(end), law);
    calculated
        .because(dates)
        .put("certificate_due", dates, "certificateDue")
        .put("file_and_si_transfer_due", dates, "fileTransferDue")
        .put("unemployed_list_due_sil", dates, "unemployedListDue")
        .put("unemployed_list_due_older_rule", dates, "unemployedListDueOlderRule")
        .put("housing_fund_due", dates, "housingFundDue")
        .put("contract_text_retain_until_at_least", dates, "contractRetainUntil")
        .put("arbitration_deadline_wages", dates, "arbitrationDeadlineWages");
    WorkingDays calendar = WorkingDays.of(law);
    if (calendar.knows(end.getYear()) && calendar.knows(end.plusDays(NEAR_DAYS).getYear())) {
      Computation pay = Deadlines.finalPay(new Deadlines.Question(end), law);
      calculated.because(pay).put("final_wage_due", pay, "finalPayDue");
    }
  }

  private static void award(Inputs inputs, Figures asked, Calculated calculated) {
    Figures law =
        inputs
            .decimal("local_min_wage")
            .map(wage -> asked.with("minimum-wage", "monthly", wage))
            .orElse(asked);
    List<FinalAward.Item> items = new ArrayList<>();
    for (Inputs one : inputs.objects("award_items").orElse(List.of())) {
      String item = one.text("item").orElseThrow(() -> one.missing("item"));
      if (!one.has("amount") && !FinalAward.LABOUR_STANDARD.contains(item)) {
        throw one.missing("amount");
      }
      items.add(new FinalAward.Item(item, one.decimal("amount").orElse(null)));
    }
    Computation award = FinalAward.of(new FinalAward.Question(items), law);
    calculated
        .because(award)
        .put("final_award_limit_per_item", award, "limitPerItem")
        .put("item_is_final", award, "itemIsFinal");
  }

  private static void layoff(Inputs inputs, Figures law, Calculated calculated) {
    int headcount = inputs.needWhole("headcount");
    if (headcount < 1) {
      throw inputs.refuse("headcount", "at least 1");
    }
    List<Integer> people = new ArrayList<>();
    for (BigDecimal one : inputs.decimals(LAYOFFS).orElseThrow(() -> inputs.missing(LAYOFFS))) {
      if (one.stripTrailingZeros().scale() > 0 || one.intValue() > headcount) {
        throw inputs.refuse(LAYOFFS, "whole numbers of people, not above headcount");
      }
      people.add(one.intValueExact());
    }
    Computation layoff = MassLayoff.of(new MassLayoff.Question(headcount, people), law);
    calculated.because(layoff).put("art41_procedure_required_list", layoff, "procedureRequired");
  }
}
