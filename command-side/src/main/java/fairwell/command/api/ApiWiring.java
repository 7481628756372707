package fairwell.command.api;

import fairwell.command.automation.CasesNow;
import fairwell.command.shell.AuditTrail;
import fairwell.command.shell.CaseContexts;
import fairwell.kernel.offboarding.DryRun;
import fairwell.kernel.personal.DerivedKeys;
import fairwell.log.read.HeadPosition;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desk together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiWiring {

  @Bean
  CommandThreads commandThreads(ApiSettings settings) {
    return new CommandThreads(settings.writers(), settings.waiting());
  }

  /** Other systems wait a second or three, however many commands are under way. */
  @Bean(defaultCandidate = false)
  @Qualifier(InboundApi.DOORS)
  CommandThreads doorThreads(ApiSettings settings) {
    return new CommandThreads(2, settings.waiting());
  }

  @Bean
  DryRun dryRun(CasesNow cases, CaseContexts contexts) {
    return new RehearsedCases(cases, contexts);
  }

  @Bean
  Bodies bodies(ApiSettings settings) {
    return new Bodies(settings.largestBody());
  }

  @Bean
  CommandDesk commandDesk(
      CommandGateway gateway,
      AuditTrail trail,
      HeadPosition head,
      CommandThreads threads,
      DerivedKeys derived) {
    return new CommandDesk(gateway, trail, head, threads, new RequestDigest(derived));
  }
}
