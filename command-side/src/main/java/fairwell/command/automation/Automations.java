package fairwell.command.automation;

import fairwell.command.deadline.LegalDeadlines;
import fairwell.command.privacy.RunningCases;
import fairwell.command.shell.CaseContexts;
import fairwell.log.read.LogReader;
import fairwell.log.store.LogDatabase;
import fairwell.log.store.LogStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.Decisions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the automations run: one pooled streaming group, its position and its dead letters in the
 * event database. One event a batch: with the writer's only connection in the hands of a batch that
 * has parked a failure, the next event's command could not commit.
 */
@Configuration(proxyBeanMethods = false)
class Automations {

  static final String GROUP = "automations";

  @Bean
  AutomationCommands automationCommands(
      CommandGateway gateway,
      @Value("${fairwell.automations.pauses:100ms,400ms,1600ms}") List<Duration> pauses) {
    return new AutomationCommands(gateway, new Patience(pauses));
  }

  @Bean
  CasesNow casesNow(EventStore store) {
    return new CasesNow(store);
  }

  @Bean
  CasesOfPeople casesOfPeople(LogReader log) {
    return new CasesOfPeople(log);
  }

  @Bean
  RunningCases runningCases(CasesOfPeople people, CasesNow cases) {
    return employee -> people.of(employee).stream().anyMatch(cases::goesOn);
  }

  @Bean
  Reaction reaction(
      LogDatabase database, CasesNow cases, CaseContexts contexts, AutomationCommands commands) {
    return new Reaction(new DoneSteps(database), cases, contexts, commands);
  }

  @Bean
  LegalDeadlines legalDeadlines(
      LogDatabase database,
      Clock clock,
      AutomationCommands commands,
      @Value("${fairwell.deadlines.polling:10s}") Duration polling) {
    return new LegalDeadlines(
        database.writer(), clock, polling, (check, key) -> commands.send(check, key, key, key));
  }

  /** Begins to watch when everything that answers a check is ready. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> deadlinesStart(LegalDeadlines deadlines) {
    return ready -> deadlines.start();
  }

  @Bean
  DeadLetters deadLetters(EventProcessingConfiguration processing) {
    return new DeadLetters(processing);
  }

  /** Where the log ended before the first request came in. */
  record LogStart(long head) {}

  @Bean
  LogStart logStart(LogReader log) {
    return new LogStart(log.head());
  }

  /**
   * A group that is new begins where the log ended at the start of the process: what happened
   * without it is not acted upon later. The providers are asked only when Axon builds the group,
   * for they need Axon themselves.
   */
  @Bean
  ConfigurerModule automationProcessing(
      ObjectProvider<LogReader> log,
      ObjectProvider<LogStart> start,
      ObjectProvider<LogStore> store) {
    return configurer ->
        configurer
            .eventProcessing()
            .registerPooledStreamingEventProcessor(
                GROUP,
                org.axonframework.config.Configuration::eventStore,
                (configuration, processor) ->
                    processor
                        .initialSegmentCount(2)
                        .batchSize(1)
                        .initialToken(source -> log.getObject().tokenAt(start.getObject().head())))
            .registerSequencingPolicy(GROUP, configuration -> Automations::streamOf)
            .registerDeadLetterQueue(GROUP, configuration -> store.getObject().deadLetters(GROUP))
            .registerDeadLetterPolicy(
                GROUP, configuration -> (letter, cause) -> Decisions.enqueue(cause))
            // Asks the queue only about streams it has letters of; else each event costs a query.
            .registerDeadLetteringEventHandlerInvokerConfiguration(
                GROUP, (configuration, invoker) -> invoker.enableSequenceIdentifierCache());
  }

  private static Object streamOf(EventMessage<?> event) {
    return event instanceof DomainEventMessage<?> domain
        ? domain.getAggregateIdentifier()
        : event.getIdentifier();
  }
}
