package fairwell.query.pages;

import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.preparation.ForbiddenDates;
import fairwell.kernel.value.SourceRef;
import fairwell.query.pages.ShownBenefits.ShownBenefit;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.pages.ShownPreparation.Section;
import fairwell.query.preparation.PreparedReport.Fit;
import fairwell.query.preparation.PreparedReport.Look;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the report found: the checklist, the points in dispute, protections, benefits, culture. */
record PreparationFindings(Wording words, Opened opened) {

  Section checklist(List<Look> looks) {
    List<Row> rows =
        looks.stream()
            .map(look -> {
              HazardAnswer answer = look.answer();
              boolean open = answer == null || answer == HazardAnswer.UNKNOWN;
              return new Row(
                  words.hazard(look.hazard()),
                  answer == null ? words.text("preparation.notLooked") : words.word(answer),
                  look.evidence() == null ? List.of() : List.of(opened.say(look.evidence(), words)),
                  open ? "warn" : "");
            })
            .toList();
    return new Section(words.text("preparation.checklist"), List.of(), rows, false);
  }

  Section openPoints(List<OpenPoint> points) {
    return new Section(
        words.text("preparation.openPoints"),
        points.isEmpty() ? List.of(words.text("preparation.noOpenPoints")) : List.of(),
        points.stream().map(this::row).toList(),
        false);
  }

  private Row row(OpenPoint point) {
    List<String> says = new ArrayList<>();
    if (point.clause() != null) {
      says.add(clause(point.hazard(), point.clause()));
    }
    if (point.on() != null) {
      says.add(words.day(point.on()));
    }
    says.add(words.text("preparation.owner", words.word(point.owner())));
    says.add(
        point.sources().isEmpty()
            ? words.text("preparation.absent")
            : sources(point.sources(), words));
    boolean unknown = point.standing() == OpenPoint.Standing.UNKNOWN;
    String value =
        point.amount() == null
            ? unknown ? words.text("preparation.unknown") : words.text("preparation.open")
            : words.money(point.amount());
    return new Row(words.hazard(point.code()), value, says, unknown ? "warn" : "");
  }

  /** What was agreed stands as it is written; law and insurances in the reader's words. */
  private String clause(Hazard hazard, String clause) {
    return switch (hazard) {
      case PROTECTED_STATUS -> words.articles(clause);
      case INSURANCE_STATUS ->
          Arrays.stream(clause.split("; "))
              .map(this::insurance)
              .collect(Collectors.joining(words.comma()));
      case OPEN_LOAN, UNRETURNED_ASSET, UNPAID_BONUS, UNPAID_NON_COMPETE, OPEN_EXPENSES -> clause;
    };
  }

  private String insurance(String missing) {
    int months = missing.indexOf(' ');
    return words.word("ContributionKind", missing.substring(0, months)) + missing.substring(months);
  }

  /** The events it rests on, by their place in the stream of the person. */
  static String sources(List<SourceRef> sources, Wording words) {
    return sources.stream()
        .map(source ->
            words.text("preparation.source", source.streamId(), Long.toString(source.sequence())))
        .collect(Collectors.joining(words.comma()));
  }

  Section forbidden(List<ForbiddenDates> dates) {
    return new Section(
        words.text("preparation.forbidden"),
        dates.isEmpty() ? List.of(words.text("preparation.noProtection")) : List.of(),
        dates.stream()
            .map(date ->
                new Row(
                    words.word(date.status()),
                    date.until() == null
                        ? words.text("preparation.from", words.day(date.from()))
                        : words.text(
                            "preparation.fromTo", words.day(date.from()), words.day(date.until())),
                    List.of(
                        words.articles(String.join("; ", date.articles())),
                        sources(List.of(date.source()), words)),
                    "warn"))
            .toList(),
        false);
  }

  Section benefits(BenefitsStatement statement) {
    ShownBenefits shown = ShownBenefits.of(statement, words);
    String unknown = shown.unknown();
    return new Section(
        words.text("outlook.benefits"),
        unknown == null ? List.of() : List.of(unknown),
        shown.benefits().stream().map(PreparationFindings::row).toList(),
        false);
  }

  private static Row row(ShownBenefit benefit) {
    List<String> says = new ArrayList<>();
    benefit.findings().forEach(found -> says.add(found.name() + ": " + found.value()));
    says.addAll(benefit.steps());
    says.add(benefit.articles());
    says.addAll(benefit.flags());
    return new Row(
        benefit.name(),
        benefit.amount(),
        says.stream().filter(text -> !text.isBlank()).toList(),
        "");
  }

  Section culture(List<Fit> fits) {
    return new Section(
        words.text("preparation.culture"),
        fits.isEmpty() ? List.of(words.text("preparation.absent")) : List.of(),
        fits.stream().map(this::row).toList(),
        false);
  }

  private Row row(Fit fit) {
    List<String> says = new ArrayList<>();
    fit.scores()
        .forEach(score ->
            says.add(
                words.text(
                    "preparation.score",
                    words.day(score.on()),
                    words.number(BigDecimal.valueOf(score.score())),
                    sources(List.of(score.source()), words))));
    fit.conduct()
        .forEach(
            entry -> says.add(new Sentences(words).of(entry, text -> opened.say(text, words))));
    Integer latest = fit.latest();
    return new Row(
        fit.dimension() == null ? words.text("preparation.noDimension") : fit.dimension(),
        latest == null ? null : words.number(BigDecimal.valueOf(latest)),
        says,
        "");
  }
}
