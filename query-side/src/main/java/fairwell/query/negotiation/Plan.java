package fairwell.query.negotiation;

import fairwell.query.negotiation.Negotiation.Interest;
import fairwell.query.negotiation.Negotiation.Option;
import fairwell.query.negotiation.Negotiation.Step;
import fairwell.query.negotiation.Negotiation.Target;
import java.util.List;

/**
 * What the employer keeps to itself.
 *
 * @param targets one an issue
 * @param ladder the newest plan, step by step
 * @param agenda what it has to say, and its meetings
 */
public record Plan(
    List<Interest> interests,
    List<Target> targets,
    List<Option> options,
    List<Step> ladder,
    Agenda agenda) {

  static final Plan NOTHING = new Plan(List.of(), List.of(), List.of(), List.of(), Agenda.NOTHING);

  Plan with(Agenda next) {
    return new Plan(interests, targets, options, ladder, next);
  }
}
