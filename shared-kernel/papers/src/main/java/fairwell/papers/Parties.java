package fairwell.papers;

import static fairwell.papers.PaperTexts.say;

import fairwell.papers.Paper.Particular;
import java.util.ArrayList;
import java.util.List;

/** Who the parties are, at the head of a paper. */
final class Parties {

  private Parties() {}

  static List<Particular> of(Employer employer, Leaver leaver) {
    List<Particular> rows = new ArrayList<>();
    rows.add(row("paper.partyA", employer.legalName()));
    rows.add(row("paper.creditCode", employer.creditCode()));
    rows.add(row("paper.address", employer.address()));
    rows.add(row("paper.partyB", leaver.name()));
    rows.add(row("paper.employeeNumber", leaver.number()));
    if (leaver.idNumber() != null) {
      rows.add(row("paper.idNumber", leaver.idNumber()));
    }
    return rows;
  }

  private static Particular row(String label, String value) {
    return new Particular(say(label), Words.same(value));
  }
}
