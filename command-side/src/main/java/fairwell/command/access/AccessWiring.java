package fairwell.command.access;

import fairwell.command.access.scim.BearerToken;
import fairwell.command.access.scim.ScimProvider;
import fairwell.command.automation.AutomationCommands;
import fairwell.command.automation.CasesNow;
import fairwell.command.outside.OutsideTasks;
import fairwell.command.outside.OutsideWork;
import fairwell.command.outside.http.Names;
import fairwell.command.shell.CaseContexts;
import fairwell.command.webhook.rule.ReceiverUrl;
import fairwell.log.read.LogReader;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what cuts access, where there is an identity provider to do it at. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(AccessWiring.URL)
@EnableConfigurationProperties(AccessSettings.class)
class AccessWiring {

  /** The setting that switches it on. */
  static final String URL = "fairwell.access.scim.url";

  @Bean
  IdentityProvider identityProvider(AccessSettings settings, Clock clock) {
    AccessSettings.Scim scim = settings.scim();
    ReceiverUrl.fault(scim.url(), scim.allowLocal())
        .ifPresent(fault -> {
          throw new IllegalArgumentException(URL + ": expected " + fault.expected());
        });
    return new ScimProvider(
        settings.system(),
        new ScimProvider.Whose(scim.url(), scim.findBy(), scim.account()),
        new Names(InetAddress::getAllByName, scim.allowLocal()),
        new BearerToken(scim.token(), scim.tokenFile()),
        scim.timeout(),
        clock);
  }

  @Bean
  AccessWork accessWork(
      CasesNow cases,
      CaseContexts contexts,
      IdentityProvider provider,
      AutomationCommands commands,
      Clock clock,
      AccessSettings settings) {
    return new AccessWork(
        cases,
        contexts,
        provider,
        (command, key) -> commands.send(command, key, key, key),
        clock,
        () -> ThreadLocalRandom.current().nextDouble(),
        new AccessWork.Manner(settings.at(), settings.item()));
  }

  @Bean
  OutsideWork accessOutsideWork(AccessWork work) {
    return new OutsideWork(AccessWork.NAME, work::run);
  }

  @Bean
  OutsideWork accessSweepWork(LogReader log, ObjectProvider<OutsideTasks> tasks, Clock clock) {
    AccessSweep sweep = new AccessSweep(log, tasks::getObject, clock);
    return new OutsideWork(AccessSweep.NAME, _ -> sweep.run());
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> accessSweepStart(OutsideTasks tasks) {
    return ready -> {
      tasks.watch(AccessSweep.NAME, AccessSweep.ALL);
      tasks.wake(AccessSweep.NAME, AccessSweep.ALL);
    };
  }

  @Bean
  AccessHealth accessHealthIndicator(AccessWork work, MeterRegistry meters) {
    return new AccessHealth(work, meters);
  }
}
