package fairwell.command.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The sentences of the page that no run changes. */
final class ExperimentWords {

  static final String HEAD =
      """
      # An experiment with the guards

      Printed by `ExperimentTest`; not written by hand. **It is a test of the mechanism, not a claim about people**:
      what people forget, demand and misunderstand is assumed, and only what becomes of it is found out. %,d cases
      (resignations, mutual ends, dismissals) with seed %d are driven through the real deciders, four times: the same
      plans, the same chance, with the guards on and off and with explanations on and off. The figures are computed by
      the product’s own functions (`fairwell.kernel.kpi`) from the events that each run left behind.

      ```sh
      # this page, compared
      mvn -pl command-side -am test -Dtest=ExperimentTest -Dsurefire.failIfNoSpecifiedTests=false
      # this page, written anew
      … -Dgolden.update=true
      # other sizes and seeds, printed to command-side/target/experiments.md
      … -Dfairwell.experiment.cases=10000 -Dfairwell.experiment.seed=7
      ```

      **Guards on**: each command goes to the deciders. Who skipped a step is refused, with the missing steps named,
      and does them then or asks for a waiver, which somebody else grants. **Guards off**: what was forgotten is missing
      in the record, or stands there too late, and nothing was refused; an outdated statement is shown as it is; a
      negotiator who asks nobody has promised all the same ([ADR 0132](adr/0132-without-guards-means-a-record-without-the-forgotten-acts.md)).
      A step is left out when its gate was passed while it was neither done nor validly waived, judged by the events
      and not by the gates ([ADR 0131](adr/0131-an-omission-is-judged-by-events-not-by-gates.md)).

      ## Assumptions

      How often people forget is not assumed but set, by halving, so that without guards 18 %% of the closed cases
      lack a step. Everything else stands as it is written here.

      | what | value |
      |---|--:|
      """;

  static final String DISPUTES =
      """

      Two causes, and they are not alike. *A wrong amount*: a day of leave comes in after the settlement was
      computed. With guards on, the outdated version is refused and computed anew: that is mechanism. *A right amount
      that is not understood*: whether reading an explanation clears it up is the assumption above and nothing else;
      what the run adds is that it can only be read where the line has figures, an article, and says of each figure
      where it comes from (a record, a policy pack, another line). This condition was widened after a first run of
      this size: while only lines that rest on a record of the person counted, an earlier revision gave 3.58 % where
      this one gives the last rate of the table.
      """;

  static final String AUTHORITY =
      """

      With guards on, the offer is refused with the limit and those who may allow more; then it is asked for, and
      granted or not. That fewer may sign is the price: who is refused an exception may leave the table.
      """;

  static final String REPORTED =
      """
      What the product reports for %s to %s, from what was recorded by then. The parts of the time to close are
      set by the plan of the experiment and show only that they are counted.

      """;

  static final String LIMITS =
      """

      ## Limits, and what this does not show

      - Not how often people forget, nor that this product makes them forget less: the same things are forgotten in
        every arm. It shows that a forgotten step does not get past its gate.
      - Not that 18 % is a true rate anywhere. It is the figure this was set to.
      - Forgetting is as likely for every step and every case and independent of the others; people are not like that.
      - Nothing is done wrongly, only left out: a box that is ticked without looking is done for the guards. A waiver is
        granted whenever it is asked for.
      - Steps that no gate asks for are not counted: talking points of a meeting, follow-up, exit interview.
      - One employer, one city, wages without bonus or overtime, and every process takes a month.
      - Explanations: see above. A study with readers could replace the assumption; this cannot.
      """;

  private ExperimentWords() {}

  static String assumptions(Behaviour people) {
    return row("an act is forgotten when its turn has come (set)", people.forgets())
        + row("of these, remembered before the closing where nothing asks", people.remembersLate())
        + row("a forgotten handover, once missed, is waived instead", people.asksForWaiver())
        + row("an employee demands more than the negotiator may give", people.demandsTooMuch())
        + row("a negotiator then offers it without asking", people.givesIn())
        + row("an exception is granted when asked for", people.granted())
        + row("an employee settles for less after a refused exception", people.settlesForLess())
        + row("a fact comes in between computing and showing", people.factComesLate())
        + row("an employee notices a wrong amount and disputes it", people.wrongIsSeen())
        + row("an employee takes a right amount for a wrong one", people.misunderstands())
        + row("of these, cleared up by reading the explanation", people.explanationClears())
        + row("a case is a mutual end", Plan.MUTUAL)
        + row("a case is a resignation; the others are dismissals", Plan.RESIGNATION - Plan.MUTUAL)
        + row("a transfer of file or fund is recorded a month late", Ending.LATE_TRANSFER)
        + line("a first offer of the employer, above N", Bargain.OWN)
        + line("the last one within the own authority, above N", Bargain.OWN_LAST)
        + line("a demand beyond authority, above N", Bargain.DEMANDED + " N")
        + line("what is offered then, above N", Bargain.GIVEN + " N");
  }

  private static String line(String what, Object value) {
    return "| %s | %s |\n".formatted(what, value);
  }

  private static String row(String what, double share) {
    BigDecimal percent =
        BigDecimal.valueOf(share).movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    return "| %s | %s %% |\n".formatted(what, percent.stripTrailingZeros().toPlainString());
  }
}
