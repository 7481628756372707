package fairwell.command.outside;

import fairwell.log.store.LogDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs whatever work there is, once everything else is ready. */
@Configuration(proxyBeanMethods = false)
class OutsideWiring {

  @Bean
  OutsideTasks outsideTasks(
      LogDatabase database,
      Clock clock,
      List<OutsideWork> works,
      @Value("${fairwell.outside.polling:1s}") Duration polling,
      @Value("${fairwell.outside.heartbeat:5s}") Duration heartbeat,
      @Value("${fairwell.outside.at-a-time:64}") int most) {
    return new OutsideTasks(database.writer(), clock, polling, heartbeat, most, works);
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> outsideStart(OutsideTasks tasks) {
    return ready -> tasks.start();
  }
}
