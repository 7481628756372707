package fairwell.command.experiment;

import fairwell.kernel.kpi.Figure;
import fairwell.kernel.kpi.Formula;
import fairwell.kernel.kpi.KpiQuestion.Basis;
import fairwell.kernel.kpi.RequiredStep;
import fairwell.kernel.kpi.StepKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The result of an experiment, to be read. */
record ExperimentPage(long seed, int cases, Behaviour people, List<Run> runs) {

  private static final List<Formula> SHOWN =
      List.of(
          Formula.OMISSION_CASES,
          Formula.OMISSION_STEPS,
          Formula.WAIVER_STEPS,
          Formula.DISPUTED_STATEMENTS,
          Formula.FIRST_TIME_RIGHT,
          Formula.NEGOTIATION_SUCCESS,
          Formula.ROUNDS_TO_AGREEMENT,
          Formula.DAYS_TO_AGREEMENT,
          Formula.TIME_TO_CLOSE_MEDIAN,
          Formula.TIME_TO_CLOSE_P90,
          Formula.AUTHORITY_EXCEPTIONS,
          Formula.AUTHORITY_BREACHES);

  /** The whole page. */
  String text() {
    return ExperimentWords.HEAD.formatted(cases, seed).concat(ExperimentWords.assumptions(people))
        + "\n## Steps left out\n\n"
        + omissions()
        + "\nWhich steps were left out where nothing refused, and how often:\n\n"
        + leftOut(runs.getFirst())
        + "\nWhat the refusals said where the guards were on, and how often:\n\n"
        + refusals()
        + "\n## Statements disputed\n\n"
        + disputes()
        + ExperimentWords.DISPUTES
        + "\n## Demands beyond the authority\n\n"
        + authority()
        + ExperimentWords.AUTHORITY
        + "\n## The figures, as reported\n\n"
        + ExperimentWords.REPORTED.formatted(Run.YEAR.from(), Run.YEAR.to())
        + reported()
        + ExperimentWords.LIMITS;
  }

  private String omissions() {
    StringBuilder table =
        new StringBuilder(
            "| arm | closed cases | with a step left out | rate | steps asked for | left out |"
                + " waived in place of a forgotten step (cases) |\n|---|--:|--:|--:|--:|--:|--:|\n");
    for (Run run : runs) {
      Figure closed = run.figure(Formula.OMISSION_CASES, null, Basis.RESTATED);
      Figure steps = run.figure(Formula.OMISSION_STEPS, null, Basis.RESTATED);
      table.append(
          "| %s | %s | %s | %s %% | %s | %s | %s (%s %%) |%n"
              .formatted(
                  run.arm(),
                  closed.denominator(),
                  closed.numerator(),
                  closed.value(),
                  steps.denominator(),
                  steps.numerator(),
                  run.waivedAfterAll(),
                  run.shareOfClosed(run.waivedAfterAll())));
    }
    return table.toString();
  }

  private static String leftOut(Run run) {
    Map<StepKind, Integer> kinds = new EnumMap<>(StepKind.class);
    run.records().stream()
        .filter(one -> one.closed())
        .flatMap(one -> one.steps().due().stream())
        .filter(RequiredStep::omitted)
        .forEach(step -> kinds.merge(step.kind(), 1, Integer::sum));
    StringBuilder table = new StringBuilder("| step | times |\n|---|--:|\n");
    kinds.forEach((kind, times) -> table.append("| %s | %d |%n".formatted(kind, times)));
    return table.toString();
  }

  private String refusals() {
    SortedSet<String> codes = new TreeSet<>();
    List<Run> guarded = runs.stream().filter(run -> run.arm().guards()).toList();
    guarded.forEach(run -> codes.addAll(run.refusals().keySet()));
    StringBuilder table = new StringBuilder("| refusal |");
    guarded.forEach(run -> table.append(" ").append(run.arm()).append(" |"));
    table.append("\n|---|").append("--:|".repeat(guarded.size())).append("\n");
    for (String code : codes) {
      table.append("| `").append(code).append("` |");
      guarded.forEach(
          run -> table.append(" ").append(run.refusals().getOrDefault(code, 0)).append(" |"));
      table.append("\n");
    }
    return table.toString();
  }

  private String disputes() {
    StringBuilder table =
        new StringBuilder("| arm | statements issued | disputed | rate |\n|---|--:|--:|--:|\n");
    for (Run run : runs) {
      Figure disputed = run.figure(Formula.DISPUTED_STATEMENTS, null, Basis.RESTATED);
      table.append(
          "| %s | %s | %s | %s %% |%n"
              .formatted(
                  run.arm(), disputed.denominator(), disputed.numerator(), disputed.value()));
    }
    return table.toString();
  }

  private String authority() {
    StringBuilder table =
        new StringBuilder(
            "| arm | offers of the employer | on an exception | beyond the authority |"
                + " signed of talks closed |\n|---|--:|--:|--:|--:|\n");
    for (Run run : runs) {
      Figure excepted = run.figure(Formula.AUTHORITY_EXCEPTIONS, null, Basis.RESTATED);
      Figure beyond = run.figure(Formula.AUTHORITY_BREACHES, null, Basis.RESTATED);
      Figure success = run.figure(Formula.NEGOTIATION_SUCCESS, null, Basis.RESTATED);
      table.append(
          "| %s | %s | %s | %s | %s of %s |%n"
              .formatted(
                  run.arm(),
                  excepted.denominator(),
                  excepted.numerator(),
                  beyond.numerator(),
                  success.numerator(),
                  success.denominator()));
    }
    return table.toString();
  }

  private String reported() {
    Run before = runs.getFirst();
    Run after = runs.getLast();
    StringBuilder table =
        new StringBuilder("| formula | %s | n | %s | n |%n".formatted(before.arm(), after.arm()))
            .append("|---|--:|--:|--:|--:|\n");
    List<Figure> shown = new ArrayList<>(before.figures(Basis.AS_REPORTED));
    shown.removeIf(figure ->
        SHOWN.stream().noneMatch(formula -> formula.id().equals(figure.formula()))
            && figure.part() == null);
    shown.removeIf(Figure::suppressed);
    List<Figure> others = after.figures(Basis.AS_REPORTED);
    for (Figure one : shown) {
      Figure other =
          others.stream()
              .filter(figure ->
                  figure.formula().equals(one.formula())
                      && Objects.equals(figure.part(), one.part()))
              .findFirst()
              .orElseThrow();
      table.append(
          "| `%s`%s | %s | %s | %s | %s |%n"
              .formatted(
                  one.formula(),
                  one.part() == null ? "" : " " + one.part(),
                  value(one),
                  one.n(),
                  value(other),
                  other.n()));
    }
    return table.toString();
  }

  private static @Nullable String value(Figure figure) {
    return switch (figure.unit()) {
      case PERCENT ->
          "%s %% (%s of %s)".formatted(figure.value(), figure.numerator(), figure.denominator());
      case DAYS -> figure.value() + " days";
      case NUMBER -> String.valueOf(figure.value());
    };
  }
}
