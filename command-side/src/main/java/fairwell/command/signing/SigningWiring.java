package fairwell.command.signing;

import fairwell.command.automation.AutomationCommands;
import fairwell.command.automation.CasesNow;
import fairwell.command.offboarding.context.Facts;
import fairwell.command.outside.OutsideTasks;
import fairwell.command.outside.OutsideWork;
import fairwell.command.outside.http.Names;
import fairwell.command.paper.KeptPapers;
import fairwell.command.shell.AuditTrail;
import fairwell.command.shell.Envelope;
import fairwell.command.signing.esign.ESignProvider;
import fairwell.command.signing.fasc.FascCalls;
import fairwell.command.signing.fasc.FascProvider;
import fairwell.command.webhook.rule.ReceiverUrl;
import fairwell.kernel.access.Actor;
import fairwell.log.store.LogDatabase;
import java.net.InetAddress;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what works with a provider outside, where one is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression(SigningWiring.OUTSIDE)
public class SigningWiring {

  /** Where signatures are made by somebody outside. */
  public static final String OUTSIDE =
      "'${fairwell.signing.provider:none}'.toLowerCase() matches 'esign|fasc'";

  @Bean
  SigningHttp signingHttp(SigningSettings settings) {
    return new SigningHttp(
        new Names(InetAddress::getAllByName, settings.allowLocal()), settings.timeout());
  }

  @Bean
  SigningProvider signingProvider(SigningSettings settings, SigningHttp http, Clock clock) {
    return switch (settings.provider()) {
      case ESIGN -> {
        checked(settings.esign().url(), settings);
        yield new ESignProvider(settings.esign(), http, settings.tolerance(), clock);
      }
      case FASC -> {
        checked(settings.fasc().url(), settings);
        yield new FascProvider(
            settings.fasc(),
            http,
            new FascCalls(settings.fasc(), http, clock),
            settings.tolerance());
      }
      case NONE, LOCAL -> throw new IllegalStateException("nobody outside signs");
    };
  }

  private static void checked(String url, SigningSettings settings) {
    ReceiverUrl.fault(url, settings.allowLocal())
        .ifPresent(fault -> {
          throw new IllegalArgumentException("fairwell.signing: expected " + fault.expected());
        });
  }

  @Bean
  Flows signingFlows(LogDatabase database) {
    return new Flows(database);
  }

  @Bean
  SigningWork signingWork(
      CasesNow cases,
      Facts facts,
      KeptPapers papers,
      SigningProvider provider,
      Flows flows,
      AutomationCommands commands,
      AuditTrail trail,
      Clock clock,
      SigningSettings settings) {
    return new SigningWork(
        caseId -> cases.of(caseId).state(),
        facts,
        papers,
        provider,
        flows,
        new SigningWork.Voices(
            (command, key) -> commands.send(command, key, key, key),
            trail::discloses,
            refusal -> trail.refused(Envelope.from(Actor.SYSTEM), refusal)),
        clock,
        settings.poll());
  }

  @Bean
  OutsideWork signingOutsideWork(SigningWork work) {
    return new OutsideWork(SigningWork.NAME, work::run);
  }

  @Bean
  Signings signings(SigningProvider provider, Flows flows, OutsideTasks tasks, Clock clock) {
    return new Signings(
        provider,
        flows,
        caseId -> {
          tasks.watch(SigningWork.NAME, caseId);
          tasks.wake(SigningWork.NAME, caseId);
        },
        clock);
  }
}
