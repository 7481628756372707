package fairwell.query.explanation;

import fairwell.kernel.law.StatementDiff;
import fairwell.query.explanation.LineExplanation.GivenInput;
import fairwell.query.explanation.LineExplanation.Source;
import fairwell.query.explanation.LineExplanation.UsedPack;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two statements side by side as a paper: what each line is, and where it comes from. */
final class SideBySide {

  private static final String NONE = "–";

  private final TwoCities one = TwoCities.in("CN-BJ");
  private final TwoCities other = TwoCities.in("CN-SH");
  private final Wording words;
  private final SideBySideTexts texts;
  private final List<LineExplanation> left;
  private final List<LineExplanation> right;
  private final StringBuilder paper = new StringBuilder();

  SideBySide(Wording words, SideBySideTexts texts) {
    this.words = words;
    this.texts = texts;
    this.left = one.explained(words);
    this.right = other.explained(words);
  }

  /** The paper, in Markdown. */
  String markdown() {
    say("# " + texts.title());
    say(texts.about());
    say("## " + texts.statements());
    statements();
    say("## " + texts.whatMoved());
    moved();
    say("## " + texts.lines());
    ids().forEach(this::line);
    return paper.toString().stripTrailing() + "\n";
  }

  private void statements() {
    List<String> rows = new ArrayList<>();
    rows.add(row("", words.word("Place", "CN-BJ"), words.word("Place", "CN-SH")));
    rows.add("|---|--:|--:|");
    for (String id : ids()) {
      rows.add(row(name(id), money(left, id), money(right, id)));
    }
    rows.add(
        row(
            "**" + words.text("settlement.net") + "**",
            "**" + words.money(one.statement.net()) + "**",
            "**" + words.money(other.statement.net()) + "**"));
    say(String.join("\n", rows));
  }

  /** Only figures of the law differ: the employee, the dates and the terms are the same. */
  private void moved() {
    List<String> rows = new ArrayList<>();
    rows.add(
        row(
            texts.line(),
            texts.input(),
            words.word("Place", "CN-BJ"),
            words.word("Place", "CN-SH")));
    rows.add("|---|---|--:|--:|");
    for (StatementDiff.Change change :
        StatementDiff.between(one.statement, other.statement).changes()) {
      for (StatementDiff.Cause cause : change.causes()) {
        if (cause instanceof StatementDiff.Cause.InputMoved moved) {
          rows.add(
              row(
                  name(change.line()),
                  words.input(change.rule(), moved.input()),
                  shown(moved.before()),
                  shown(moved.after())));
        }
      }
    }
    say(String.join("\n", rows));
  }

  private void line(String id) {
    say("### " + name(id));
    LineExplanation rule = of(left, id).or(() -> of(right, id)).orElseThrow();
    say(rule.rule().says() + texts.stop());
    List<String> rows = new ArrayList<>();
    rows.add(row("", words.word("Place", "CN-BJ"), words.word("Place", "CN-SH")));
    rows.add("|---|---|---|");
    rows.add(row(texts.amount(), money(left, id), money(right, id)));
    rows.add(both(words.text("settlement.formula"), id, LineExplanation::formula));
    inputs(id)
        .forEach(name ->
            rows.add(both(words.input(rule.rule().id(), name), id, line -> input(line, name))));
    rows.add(
        both(
            words.text("settlement.articles"),
            id,
            line -> joined(line.articles(), LineExplanation.Article::says)));
    rows.add(both(words.text("settlement.packs"), id, line -> joined(line.packs(), this::pack)));
    rows.add(
        both(
            words.text("settlement.flags"),
            id,
            line -> joined(line.flags(), LineExplanation.Flag::says)));
    rows.add(
        both(
            words.text("explain.cliffs"),
            id,
            line -> joined(line.cliffs(), edge -> edge.says() + " *" + edge.stands() + "*")));
    say(
        rows.stream()
            .filter(row -> !row.endsWith("| " + NONE + " | " + NONE + " |"))
            .collect(Collectors.joining("\n")));
  }

  private String input(LineExplanation line, String name) {
    return joined(
        line.inputs().stream().filter(input -> input.name().equals(name)).toList(),
        input -> input.shown() + "<br>" + origin(input));
  }

  private String origin(GivenInput input) {
    Source source = input.source();
    String from =
        source == null
            ? Objects.requireNonNullElse(input.pack(), input.originName())
            : texts.event(source.streamId(), source.sequence(), source.says());
    return "*" + from + "*";
  }

  private String pack(UsedPack pack) {
    String named =
        words.text(
            "settlement.pack", pack.id(), pack.version(), pack.contentHash().substring(0, 12));
    return "%s<br>*%s (%s)*".formatted(named, pack.source(), pack.confidenceName());
  }

  private Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    left.forEach(line -> ids.add(line.line()));
    right.forEach(line -> ids.add(line.line()));
    return ids;
  }

  /** The names of what went in; of many of one kind, the first and the last. */
  private List<String> inputs(String id) {
    Set<String> names = new LinkedHashSet<>();
    of(left, id).ifPresent(line -> line.inputs().forEach(input -> names.add(input.name())));
    of(right, id).ifPresent(line -> line.inputs().forEach(input -> names.add(input.name())));
    return names.stream()
        .filter(name -> {
          List<String> alike = names.stream().filter(other -> isAlike(name, other)).toList();
          return alike.size() < 4 || name.equals(alike.getFirst()) || name.equals(alike.getLast());
        })
        .toList();
  }

  private static boolean isAlike(String name, String other) {
    return name.split(":", 2)[0].equals(other.split(":", 2)[0]);
  }

  private String name(String id) {
    return of(left, id).or(() -> of(right, id)).orElseThrow().name();
  }

  private String both(String what, String id, Function<LineExplanation, String> says) {
    return row(what, of(left, id).map(says).orElse(NONE), of(right, id).map(says).orElse(NONE));
  }

  private String money(List<LineExplanation> lines, String id) {
    return of(lines, id).map(line -> words.money(line.amount())).orElse(NONE);
  }

  private String shown(@Nullable String value) {
    return value == null ? NONE : words.value(value);
  }

  private static Optional<LineExplanation> of(List<LineExplanation> lines, String id) {
    return lines.stream().filter(line -> line.line().equals(id)).findFirst();
  }

  private static <T> String joined(List<T> all, Function<T, String> says) {
    return all.isEmpty() ? NONE : all.stream().map(says).collect(Collectors.joining("<br>"));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells).replace("|  |", "| |") + " |";
  }

  private void say(String block) {
    paper.append(block).append("\n\n");
  }
}
