package fairwell.papers;

import static fairwell.papers.PaperTexts.amount;
import static fairwell.papers.PaperTexts.currency;
import static fairwell.papers.PaperTexts.day;
import static fairwell.papers.PaperTexts.number;
import static fairwell.papers.PaperTexts.say;

import fairwell.kernel.law.DuePayment;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.Statement;
import fairwell.papers.Paper.Column;
import fairwell.papers.Paper.Row;
import fairwell.papers.Paper.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The tables of a settlement: what is due, and when. */
final class StatementTables {

  private StatementTables() {}

  /** Each line with its amount, deductions negative, and the sum. */
  static Table lines(Statement statement) {
    List<Row> rows = new ArrayList<>();
    for (Line line : statement.lines()) {
      List<Words> cells = List.of(number(rows.size() + 1L), label(line), amount(line.amount()));
      rows.add(new Row(cells, false));
    }
    rows.add(new Row(List.of(Words.same(""), say("agreement.net"), amount(statement.net())), true));
    return new Table(
        List.of(
            new Column(say("agreement.column.number"), 0.7, false),
            new Column(say("agreement.column.item"), 6.8, false),
            new Column(say("agreement.column.amount", currency(statement.net())), 2.5, true)),
        rows);
  }

  /** What a line is called, and what of: a month, a bonus, a loan and what it is taken from. */
  private static Words label(Line line) {
    String key = "word.line." + line.name();
    Words name = PaperTexts.knows(key) ? say(key) : Words.same(line.name());
    String[] parts = line.id().split(":");
    return switch (parts.length) {
      case 1 -> name;
      case 2 -> new Words(name.zh() + " " + parts[1], name.en() + " " + parts[1]);
      default -> {
        Words from = say("agreement.takenFrom." + parts[2]);
        yield new Words(
            name.zh() + " " + parts[1] + from.zh(), name.en() + " " + parts[1] + from.en());
      }
    };
  }

  /** What the person gets, how much, and when. */
  static Table payments(Statement statement) {
    List<Row> rows =
        statement.schedule().stream()
            .filter(payment -> payment.purpose().recipient() == DuePayment.Recipient.LEAVER)
            .map(payment -> {
              Words purpose = say("word.Purpose." + payment.purpose().name());
              return new Row(List.of(purpose, due(payment), amount(payment.amount())), false);
            })
            .toList();
    return new Table(
        List.of(
            new Column(say("agreement.column.payment"), 3, false),
            new Column(say("agreement.column.due"), 5, false),
            new Column(say("agreement.column.amount", currency(statement.net())), 2, true)),
        rows);
  }

  private static Words due(DuePayment payment) {
    Words when = say("agreement.due." + payment.waitsFor().name(), number(payment.times()));
    LocalDate day = payment.dueOn();
    return day == null ? when : say("agreement.due.by", when, day(day));
  }
}
