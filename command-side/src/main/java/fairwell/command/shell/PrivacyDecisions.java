package fairwell.command.shell;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Facts;
import fairwell.command.privacy.Circumstances;
import fairwell.command.privacy.PrivacyCommand;
import fairwell.command.privacy.PrivacyDecider;
import fairwell.command.privacy.RunningCases;
import fairwell.kernel.privacy.KeepingRules;
import fairwell.kernel.privacy.PersonalDataState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** From a command to its receipt: answered before, or decided and published. */
final class PrivacyDecisions {

  private final Clock clock;
  private final Facts facts;
  private final RunningCases cases;
  private final KeepingRules rules;

  PrivacyDecisions(Clock clock, Facts facts, RunningCases cases, KeepingRules rules) {
    this.clock = clock;
    this.facts = facts;
    this.cases = cases;
    this.rules = rules;
  }

  CommandReceipt take(
      PrivacyCommand command, Map<String, ?> metadata, PersonalDataState state, Journal journal) {
    return Publishing.take(
        command.stream(),
        metadata,
        command.roles(),
        journal,
        actor ->
            PrivacyDecider.decide(
                command,
                state,
                new Circumstances(
                    LocalDate.ofInstant(clock.instant(), Context.LAW),
                    () -> facts.of(command.employeeId()),
                    () -> cases.anyOf(command.employeeId()),
                    rules),
                actor));
  }
}
