package fairwell.command.experiment;

/**
 * What people do in the experiment. Assumptions, every one: none of them was measured, and changing
 * one changes the result.
 *
 * @param forgets with which probability an act is forgotten when its turn has come
 * @param remembersLate share of what is forgotten and, where nothing asks for it, done before the
 *     case closes all the same
 * @param asksForWaiver share of forgotten handovers for which, once they are missed, a waiver is
 *     asked for instead of doing them; somebody else grants it
 * @param demandsTooMuch share of employees who ask for more than the negotiator may give
 * @param givesIn share of negotiators who then simply offer it, asking nobody
 * @param granted share of exceptions that are granted when asked for
 * @param settlesForLess share of employees who accept the smaller offer after a refused exception
 * @param factComesLate share of settlements for which a fact comes in between computing and showing
 * @param wrongIsSeen share of employees who notice a wrong amount and dispute it
 * @param misunderstands share of employees who take a right amount for a wrong one
 * @param explanationClears share of those misunderstandings that are gone once the employee reads
 *     how the amount came about; it can only be read where the line says so
 */
record Behaviour(
    double forgets,
    double remembersLate,
    double asksForWaiver,
    double demandsTooMuch,
    double givesIn,
    double granted,
    double settlesForLess,
    double factComesLate,
    double wrongIsSeen,
    double misunderstands,
    double explanationClears) {

  static final Behaviour ASSUMED =
      new Behaviour(0.0, 0.5, 0.2, 0.25, 0.3, 0.5, 0.6, 0.03, 0.8, 0.1, 0.8);

  /** Whether nobody thinks of an act when its turn has come. */
  boolean miss(Plan plan, Act act) {
    return plan.happens(
        "misses:" + act.name(),
        switch (act.miss()) {
          case NEVER -> 0;
          case FORGOTTEN -> forgets;
          case UNASKED -> givesIn;
        });
  }

  Behaviour forgetting(double share) {
    return new Behaviour(
        share,
        remembersLate,
        asksForWaiver,
        demandsTooMuch,
        givesIn,
        granted,
        settlesForLess,
        factComesLate,
        wrongIsSeen,
        misunderstands,
        explanationClears);
  }
}
