package fairwell.command.imports;

import fairwell.command.imports.file.Limits;
import fairwell.command.shell.PacksNow;
import fairwell.command.shell.PersonalDataNow;
import fairwell.kernel.event.employee.EmployeeEvent;
import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the import together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportWiring {

  @Bean
  Imports imports(
      EventStore store,
      CommandGateway gateway,
      EventBus events,
      ImportSettings settings,
      PacksNow packs,
      PersonalDataNow personal) {
    Limits limits =
        new Limits(
            settings.maxSize().toBytes(),
            Limits.DEFAULT.inflatedBytes(),
            Limits.DEFAULT.partBytes(),
            Limits.DEFAULT.rows());
    return new Imports(
        // From the first event on: a snapshot is another class's business.
        new RecordedPeople(
            id ->
                store
                    .readEvents(id.value(), 0)
                    .asStream()
                    .map(Message::getPayload)
                    .map(EmployeeEvent.class::cast),
            personal::against),
        new CommandRecorder(gateway, events),
        limits,
        Clock.systemUTC(),
        packs::read);
  }
}
