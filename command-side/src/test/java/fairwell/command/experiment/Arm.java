package fairwell.command.experiment;

/**
 * What is on in a run.
 *
 * @param guards whether commands meet the gates of the deciders
 * @param explanations whether the employee can read how an amount came about
 */
record Arm(boolean guards, boolean explanations) {

  @Override
  public String toString() {
    return "guards %s, explanations %s"
        .formatted(guards ? "on" : "off", explanations ? "on" : "off");
  }
}
