package fairwell.cli;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.ComputationData;
import fairwell.kernel.law.Step;
import fairwell.kernel.law.topic.Example;
import fairwell.kernel.law.topic.ExampleRun.Difference;
import fairwell.kernel.law.topic.ExampleRun.Outcome;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RefusalData;
import fairwell.kernel.refusal.RefusalTexts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the examples of a file went, for people and for machines. */
final class ExampleReport {

  private static final int HASH_SHOWN = 12;

  private final List<Outcome> outcomes;

  ExampleReport(List<Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  boolean allPassed() {
    return outcomes.stream().allMatch(Outcome.Passed.class::isInstance);
  }

  /** A line for each example; of those that did not pass also why. */
  void print(PrintWriter out, boolean explain) {
    for (Outcome outcome : outcomes) {
      Example example = outcome.example();
      out.printf(
          "%s  %s  %s %s %s%n",
          FairwellCommand.text("example-" + word(outcome)),
          example.id(),
          example.topic(),
          example.jurisdiction(),
          example.asOf());
      switch (outcome) {
        case Outcome.Passed passed -> {
          if (explain) {
            passed.computations().forEach(one -> explain(one, out));
          }
        }
        case Outcome.Failed failed -> {
          failed.differences().forEach(one -> out.println("    " + text(one)));
          failed.computations().forEach(one -> explain(one, out));
        }
        case Outcome.RefusedTo refused -> out.println("    " + text(refused.refusal()));
        case Outcome.NotSupported _ -> out.println("    " + FairwellCommand.text("no-topic"));
      }
    }
    out.println(
        FairwellCommand.text(
            "examples-summary",
            outcomes.size(),
            count("passed"),
            count("failed"),
            count("not-supported")));
  }

  private static String text(Difference difference) {
    Object got = difference.got();
    return FairwellCommand.text(
        "difference",
        difference.name(),
        String.valueOf(difference.expected()),
        got == null ? FairwellCommand.text("no-result") : got);
  }

  private static String text(Refusal refusal) {
    return RefusalTexts.in(Locale.getDefault()).of(refusal);
  }

  private static void explain(Computation computation, PrintWriter out) {
    String end = computation.amount() == null ? "" : " = " + computation.amount();
    out.println("    " + computation.rule() + end);
    line(out, "formula", computation.formula());
    for (Step step : computation.steps()) {
      String why = step.formula().isEmpty() ? "" : " = " + step.formula();
      line(out, "step", step.name() + ": " + step.answer().plain() + why);
    }
    line(
        out,
        "inputs",
        computation.inputs().stream()
            .map(input -> input.name() + "=" + input.value() + " (" + input.origin() + ")")
            .collect(Collectors.joining(", ")));
    line(
        out,
        "packs",
        computation.packs().stream()
            .map(pack ->
                "%s v%s %s"
                    .formatted(
                        pack.id(), pack.version(), pack.contentHash().substring(0, HASH_SHOWN)))
            .collect(Collectors.joining(", ")));
    line(out, "articles", String.join(", ", computation.articles()));
    line(out, "flags", String.join(", ", computation.flags()));
  }

  private static void line(PrintWriter out, String label, String text) {
    if (!text.isEmpty()) {
      out.println("      " + FairwellCommand.text("explain-" + label) + " " + text);
    }
  }

  /** The whole report as plain maps and lists. */
  Map<String, Object> plain(Path file) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("total", outcomes.size());
    summary.put("passed", count("passed"));
    summary.put("failed", count("failed"));
    summary.put("notSupported", count("not-supported"));
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("file", file.toString());
    plain.put("summary", summary);
    plain.put("results", outcomes.stream().map(ExampleReport::plain).toList());
    return plain;
  }

  private static Map<String, @Nullable Object> plain(Outcome outcome) {
    Example example = outcome.example();
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    plain.put("id", example.id());
    plain.put("topic", example.topic());
    plain.put("jurisdiction", example.jurisdiction());
    plain.put("as_of", example.asOf().toString());
    plain.put("outcome", word(outcome));
    switch (outcome) {
      case Outcome.Passed passed ->
          plain.put("computations", ComputationData.all(passed.computations()));
      case Outcome.Failed failed -> {
        plain.put("differences", failed.differences().stream().map(ExampleReport::plain).toList());
        plain.put("computations", ComputationData.all(failed.computations()));
      }
      case Outcome.RefusedTo refused -> {
        Map<String, Object> refusal = new LinkedHashMap<>();
        refusal.put("code", refused.refusal().code());
        refusal.put("text", text(refused.refusal()));
        refusal.put("data", RefusalData.of(refused.refusal()));
        plain.put("refusal", refusal);
      }
      case Outcome.NotSupported _ -> {}
    }
    return plain;
  }

  private static Map<String, @Nullable Object> plain(Difference difference) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    plain.put("name", difference.name());
    plain.put("expected", difference.expected());
    plain.put("got", difference.got());
    return plain;
  }

  private long count(String word) {
    return outcomes.stream().filter(outcome -> word(outcome).equals(word)).count();
  }

  /** A refused calculation counts as failed: it did not come to what was expected. */
  private static String word(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Passed _ -> "passed";
      case Outcome.Failed _, Outcome.RefusedTo _ -> "failed";
      case Outcome.NotSupported _ -> "not-supported";
    };
  }
}
