package fairwell.command.offboarding.context;

import fairwell.command.offboarding.paper.Papers;
import fairwell.kernel.access.Actor;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.law.pack.PolicyPacks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a decision knows besides the case.
 *
 * @param now the moment of the decision
 * @param actor who asks
 * @param facts the employees' facts, read when asked for
 * @param packs the figures of the law
 * @param matrix who must approve
 * @param limits how far each role may go in a negotiation
 * @param clearance what is handed over at every end
 * @param templates what is to be said in talks
 * @param organisation who leads whom
 * @param questionnaire what leavers are asked
 * @param papers makes, keeps and checks the papers
 */
public record Context(
    Instant now,
    Actor actor,
    Facts facts,
    PolicyPacks packs,
    Approvers matrix,
    AuthorityLimits limits,
    ClearanceList clearance,
    Templates templates,
    Organisation organisation,
    ExitQuestionnaire questionnaire,
    Papers papers) {

  /** Dates of law are days in China. */
  public static final ZoneId LAW = ZoneId.of("Asia/Shanghai");

  /** The day of the decision where the law looks at it. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, LAW);
  }

  /** The same moment seen by someone else. */
  public Context as(Actor other) {
    return new Context(
        now,
        other,
        facts,
        packs,
        matrix,
        limits,
        clearance,
        templates,
        organisation,
        questionnaire,
        papers);
  }
}
