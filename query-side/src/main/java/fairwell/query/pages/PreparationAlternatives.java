package fairwell.query.pages;

import fairwell.kernel.law.Line;
import fairwell.kernel.preparation.Alternative;
import fairwell.kernel.preparation.Alternatives;
import fairwell.kernel.preparation.Outcome;
import fairwell.kernel.value.Money;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.pages.ShownPreparation.Section;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each side has without agreement, and what each outcome comes to. */
record PreparationAlternatives(Wording words) {

  Section sides(Alternatives alternatives) {
    return new Section(
        words.text("preparation.alternatives"),
        alternatives.outcomes().isEmpty()
            ? List.of(words.text("preparation.lawUnknown"))
            : List.of(words.text("preparation.noProbability")),
        alternatives.ofTheSides().stream().map(this::row).toList(),
        false);
  }

  private Row row(Alternative alternative) {
    return new Row(
        words.word(alternative.side())
            + " · "
            + words.word("Rank", alternative.rank().name())
            + " · "
            + outcome(alternative.outcome()),
        amount(alternative.amount(), alternative.complete()),
        alternative.complete() ? List.of() : List.of(words.text("preparation.incomplete")),
        alternative.complete() ? "" : "warn");
  }

  Section outcomes(Alternatives alternatives) {
    return new Section(
        words.text("preparation.outcomes"),
        List.of(),
        alternatives.outcomes().stream().map(this::row).toList(),
        false);
  }

  private Row row(Outcome outcome) {
    List<String> says = new ArrayList<>();
    if (!outcome.barredBy().isEmpty()) {
      says.add(
          words.text(
              "preparation.barred",
              String.join(
                  words.comma(),
                  outcome.barredBy().stream()
                      .map(status -> words.word("ProtectedStatus", status))
                      .toList())));
    }
    outcome.lines().forEach(line -> says.add(line(line)));
    if (outcome.noticeDays() > 0) {
      says.add(words.text("preparation.notice", outcome.noticeDays()));
    }
    boolean decided = outcome.kind() != Outcome.Kind.LAWFUL_END;
    if (decided && outcome.earliest() != null && outcome.latest() != null) {
      says.add(
          words.text(
              "preparation.span", words.day(outcome.earliest()), words.day(outcome.latest())));
    }
    if (!outcome.unknown().isEmpty()) {
      says.add(
          words.text(
              "outlook.benefitsUnknown",
              String.join(words.comma(), outcome.unknown().stream().map(words::unknown).toList())));
    }
    says.add(words.articles(String.join("; ", outcome.articles())));
    return new Row(
        outcome(outcome.kind()),
        amount(outcome.amount(), outcome.unknown().isEmpty()),
        says,
        outcome.barredBy().isEmpty() ? "" : "warn");
  }

  private String line(Line line) {
    return words.wordBeforeColon("line", line.id())
        + ": "
        + words.formula(line.formula())
        + " = "
        + words.money(line.amount());
  }

  private String outcome(Outcome.Kind kind) {
    return words.word("Outcome", kind.name());
  }

  private @Nullable String amount(@Nullable Money amount, boolean known) {
    if (amount != null) {
      return words.money(amount);
    }
    return known ? null : words.text("preparation.unknown");
  }
}
