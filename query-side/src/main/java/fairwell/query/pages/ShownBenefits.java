package fairwell.query.pages;

import fairwell.kernel.law.benefit.Benefit;
import fairwell.kernel.law.benefit.Benefit.Finding;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.query.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the leaver takes along, as the page shows it. */
record ShownBenefits(List<ShownBenefit> benefits, @Nullable String unknown) {

  /** Texts of a pack come in both languages, Chinese first. */
  private static final String STEP = "step:";

  ShownBenefits {
    benefits = List.copyOf(benefits);
  }

  /** One benefit. */
  record ShownBenefit(
      String name,
      @Nullable String amount,
      List<ShownFinding> findings,
      List<String> steps,
      String articles,
      List<String> packs,
      List<String> flags) {}

  /** One thing found. */
  record ShownFinding(String name, String value) {}

  static ShownBenefits of(BenefitsStatement statement, Wording words) {
    return new ShownBenefits(
        statement.benefits().stream().map(benefit -> of(benefit, words)).toList(),
        statement.unknown().isEmpty()
            ? null
            : words.text(
                "outlook.benefitsUnknown", ShownOutlook.named(statement.unknown(), words)));
  }

  private static ShownBenefit of(Benefit benefit, Wording words) {
    return new ShownBenefit(
        words.word("Benefit", benefit.kind().name()),
        benefit.amount() == null ? null : words.money(benefit.amount()),
        benefit.findings().stream()
            .filter(finding -> !finding.name().startsWith(STEP))
            .map(finding ->
                new ShownFinding(words.word("finding", finding.name()), value(finding, words)))
            .toList(),
        benefit.findings().stream()
            .filter(finding -> finding.name().startsWith(STEP))
            .map(finding -> words.either(finding.values()))
            .toList(),
        words.articles(String.join("; ", benefit.articles())),
        benefit.packs().stream().map(pack -> ShownPack.says(pack, words)).toList(),
        benefit.flags().stream().map(flag -> words.word("flag", flag)).toList());
  }

  private static String value(Finding finding, Wording words) {
    return String.join(
        words.comma(),
        finding.values().stream()
            .map(value -> {
              String named = words.word("found", value);
              return named.equals(value) ? words.value(value) : named;
            })
            .toList());
  }
}
