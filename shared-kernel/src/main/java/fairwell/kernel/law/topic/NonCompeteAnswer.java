package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.noncompete.NonCompeteEnd;
import fairwell.kernel.law.noncompete.NonCompeteGuidance;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What a non-compete question asks for beside the schedule. */
record NonCompeteAnswer(Inputs inputs, Figures law, Calculated calculated) {

  void add() {
    Optional<Money> monthly = amount("monthly");
    if (inputs.has("agreed_monthly")) {
      monthly.ifPresent(each -> calculated.put("monthly_due_as_agreed", each));
    }
    boolean agreed = inputs.has("agreed_monthly") || inputs.has("agreed_rate");
    Optional<Money> total =
        inputs.decimal("agreed_total_compensation").map(law::money).or(() -> amount("total"));
    if (agreed || inputs.has("agreed_total_compensation")) {
      total.ifPresent(all -> calculated.put("agreed_total", all));
    }
    if (agreed) {
      monthly.ifPresent(this::guidance);
    }
    total.ifPresent(this::damages);
    monthly.ifPresent(this::payments);
    release();
    clause(total);
  }

  private Optional<Money> amount(String name) {
    return calculated
        .answer(name)
        .flatMap(answer ->
            answer instanceof Answer.Amount found ? Optional.of(found.money()) : Optional.empty());
  }

  private void guidance(Money monthly) {
    inputs
        .decimal("avg_monthly_wage_12m")
        .ifPresent(average -> {
          BigDecimal term =
              calculated
                  .answer("term_months")
                  .map(answer -> new BigDecimal(answer.plain().toString()))
                  .orElse(BigDecimal.ZERO);
          Computation measured =
              NonCompeteGuidance.of(
                  new NonCompeteGuidance.Question(monthly.amount(), average, term), law);
          calculated
              .because(measured)
              .put("guideline_30pct", measured, "guideline30")
              .put("guideline_50pct_over_one_year", measured, "guideline50")
              .put("below_guideline", measured, "belowGuideline")
              .put("ratio", measured, "ratio");
        });
  }

  private void damages(Money total) {
    Computation limit =
        inputs
            .decimal("agreed_damages")
            .map(damages -> NonCompeteGuidance.damages(total.amount(), damages, law))
            .orElseGet(() -> NonCompeteGuidance.damagesLimit(total.amount(), law));
    calculated
        .because(limit)
        .put("reference_damages_limit_5x", limit, "damagesLimit")
        .put("ratio", limit, "damagesRatio")
        .put("exceeds_5x_guidance", limit, "exceeds");
  }

  private void payments(Money monthly) {
    boolean released = inputs.yes("employer_releases_during_term");
    Optional<Integer> paid = inputs.whole("months_paid");
    Optional<Integer> unpaid =
        inputs.whole("months_unpaid_due").or(() -> inputs.whole("months_unpaid_by_employer_fault"));
    if (!released && paid.isEmpty() && unpaid.isEmpty()) {
      return;
    }
    withinTerm((long) paid.orElse(0) + unpaid.orElse(0));
    Computation open =
        NonCompeteEnd.open(
            new NonCompeteEnd.Payments(
                monthly,
                BigDecimal.valueOf(paid.orElse(0)),
                BigDecimal.valueOf(unpaid.orElse(0)),
                released),
            law);
    calculated
        .because(open)
        .put("paid", open, "paid")
        .put("arrears", open, "arrears")
        .put("extra_release_compensation", open, "extraRelease");
    if (released) {
      calculated.put("total", open.money());
    }
  }

  private void withinTerm(long months) {
    String field =
        Stream.of("months_paid", "months_unpaid_due", "months_unpaid_by_employer_fault")
            .filter(inputs::has)
            .findFirst()
            .orElse("months_paid");
    inputs
        .whole("agreed_term_months")
        .or(() -> inputs.whole("term_months"))
        .filter(term -> months > term)
        .ifPresent(term -> {
          throw inputs.refuse(field, "paid and unpaid months together at most the term, " + term);
        });
  }

  private void release() {
    inputs
        .whole("months_unpaid_by_employer_fault")
        .ifPresent(months -> {
          Computation release =
              NonCompeteEnd.releaseByEmployee(
                  BigDecimal.valueOf(months),
                  inputs.yesNo("employee_requests_release").orElse(true),
                  law);
          calculated.because(release).put("release_supported", release, "releaseSupported");
        });
  }

  private void clause(Optional<Money> total) {
    Optional<Boolean> secrets =
        inputs
            .yesNo("knows_trade_secrets")
            .or(() ->
                inputs.choice("role").filter(role -> !role.equals("ORDINARY")).map(_ -> true));
    secrets.ifPresent(knows -> {
      Computation clause = NonCompeteEnd.clause(knows, law);
      calculated.because(clause).put("clause_effective", clause, "clauseEffective");
    });
    Optional<Boolean> waived = inputs.yesNo("employer_waives_in_writing_on_or_before_leaving");
    if (waived.orElse(false)) {
      Computation nothing = NonCompeteEnd.waived(law);
      calculated.because(nothing).put("compensation_due", nothing.money());
    } else if (secrets.isPresent() && !secrets.get()) {
      calculated.put("compensation_due", law.money(BigDecimal.ZERO));
    } else if (waived.isPresent()) {
      total.ifPresent(all -> calculated.put("compensation_due", all));
    }
  }
}
