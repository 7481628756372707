package fairwell.query.evidence;

import fairwell.kernel.law.Line;
import fairwell.kernel.personal.PersonalText;
import fairwell.papers.Paper.Block;
import fairwell.papers.Paper.Clause;
import fairwell.papers.Paper.Column;
import fairwell.papers.Paper.Note;
import fairwell.papers.Paper.Row;
import fairwell.papers.Paper.Table;
import fairwell.papers.Words;
import fairwell.query.explanation.Explaining;
import fairwell.query.settlement.Settlement;
import fairwell.query.settlement.Settlement.LineStanding;
import fairwell.query.settlement.Settlement.Payment;
import fairwell.query.settlement.Settlement.Remark;
import fairwell.query.settlement.Settlement.SettledLine;
import fairwell.query.settlement.Settlement.Version;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every version of the settlement on paper: its lines, what each rests on, what was said to it. */
final class PrintedStatements {

  private static final int HASH = 12;

  private final PrintedCase printed;
  private final InBoth both;

  PrintedStatements(PrintedCase printed, InBoth both) {
    this.printed = printed;
    this.both = both;
  }

  List<Block> blocks() {
    Settlement settlement = printed.settlement();
    if (settlement == null || settlement.versions().isEmpty()) {
      return List.of(new Clause(both.text("print.nothing")));
    }
    return settlement.versions().stream().flatMap(this::version).toList();
  }

  private Stream<Block> version(Version version) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Clause(
            both.of(words ->
                words.text(
                    "print.version",
                    Integer.toString(version.number()),
                    words.word(version.standing()),
                    words.moment(version.computedAt()),
                    Long.toString(version.factsUpTo()),
                    words.word("Place", version.place()),
                    words.day(version.legalEnd()),
                    words.word(version.ground())))));
    blocks.add(table(version));
    if (!version.unknown().isEmpty()) {
      blocks.add(
          new Clause(
              both.of(words ->
                  words.text(
                      "settlement.unknown",
                      joined(
                          words, version.unknown().stream().map(in(version, words)::unknown))))));
    }
    if (!version.flags().isEmpty()) {
      blocks.add(
          new Note(
              both.of(words ->
                  words.text(
                      "print.flags",
                      joined(
                          words,
                          version.flags().stream().map(code -> words.word("flag", code)))))));
    }
    version
        .lines()
        .forEach(line ->
            line.remarks()
                .forEach(remark -> blocks.add(new Clause(remark(version, line, remark)))));
    version.payments().forEach(payment -> blocks.add(new Clause(payment(payment))));
    PersonalText.Sealed why = version.why();
    if (why != null) {
      blocks.add(new Clause(both.of(words -> words.text("print.waived", said(why, words)))));
    }
    return blocks.stream();
  }

  private Table table(Version version) {
    List<Row> rows = new ArrayList<>();
    for (SettledLine line : version.lines()) {
      rows.add(
          new Row(
              List.of(
                  both.of(words -> name(version, line, words)),
                  both.of(words -> restsOn(line.line(), words)),
                  both.of(words -> words.number(line.line().amount().amount()))),
              false));
    }
    rows.add(
        new Row(
            List.of(
                both.text("settlement.net"),
                Words.same(""),
                both.of(words -> words.number(version.net().amount()))),
            true));
    return new Table(
        List.of(
            new Column(both.text("print.item"), 2.7, false),
            new Column(both.text("print.restsOn"), 5.5, false),
            new Column(
                both.text("print.amount", version.net().currency().getCurrencyCode()), 1.8, true)),
        rows);
  }

  private Explaining in(Version version, Wording words) {
    return new Explaining(printed.file(), version, Map.of(), printed.packs(), words);
  }

  private String name(Version version, SettledLine line, Wording words) {
    String name = in(version, words).lineName(line.line().id());
    return line.standing() == LineStanding.OPEN
        ? name
        : words.text("print.standing", name, words.word(line.standing()));
  }

  /** The rule, the calculation in figures, the articles and the packs with their hash. */
  private static String restsOn(Line line, Wording words) {
    return joined(
        words,
        "print.and",
        Stream.concat(
            Stream.concat(
                Stream.of(words.rule(line.rule()), words.formula(line.formula())),
                line.articles().stream().map(words::articles)),
            line.packs().stream()
                .map(pack ->
                    words.text(
                        "settlement.pack",
                        pack.id(),
                        pack.version(),
                        pack.contentHash()
                            .substring(0, Math.min(HASH, pack.contentHash().length()))))));
  }

  private Words remark(Version version, SettledLine line, Remark remark) {
    return both.of(words -> {
      String said =
          words.text(
              "print.remark",
              in(version, words).lineName(line.line().id()),
              remark.by() == null
                  ? words.text("settlement.objection")
                  : words.text("settlement.answer", remark.by()),
              words.moment(remark.at()),
              said(remark.text(), words));
      String cited = remark.cited();
      return cited == null ? said : String.join(" ", said, words.text("settlement.restsOn", cited));
    });
  }

  private Words payment(Payment payment) {
    return both.of(words ->
        words.text(
            "settlement.payment",
            words.word(payment.component()),
            words.money(payment.amount()),
            words.day(payment.paidOn())));
  }

  private String said(PersonalText.Sealed text, Wording words) {
    return printed.say(text, words);
  }

  private static String joined(Wording words, Stream<String> parts) {
    return joined(words, "word.comma", parts);
  }

  private static String joined(Wording words, String between, Stream<String> parts) {
    return String.join(words.text(between), parts.filter(part -> !part.isBlank()).toList());
  }
}
