package fairwell.command.inbound;

import fairwell.command.automation.CasesNow;
import fairwell.command.automation.CasesOfPeople;
import fairwell.command.inbound.dingtalk.DingTalkDoor;
import fairwell.command.inbound.dingtalk.DingTalkKeys;
import fairwell.command.inbound.feishu.FeishuDoor;
import fairwell.command.inbound.feishu.FeishuKeys;
import fairwell.command.offboarding.context.Facts;
import fairwell.command.outside.OutsideTasks;
import fairwell.command.outside.OutsideWork;
import fairwell.kernel.personal.DerivedKeys;
import fairwell.log.store.LogDatabase;
import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the doors together that are switched on, and what works behind them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboundSettings.class)
class InboundWiring {

  @Bean
  @ConditionalOnProperty("fairwell.inbound.feishu.enabled")
  FeishuDoor feishuDoor(InboundSettings settings) {
    InboundSettings.Feishu feishu = settings.feishu();
    return new FeishuDoor(
        new FeishuKeys(feishu.encryptKey(), feishu.verificationToken()), settings.tolerance());
  }

  @Bean
  @ConditionalOnProperty("fairwell.inbound.dingtalk.enabled")
  DingTalkDoor dingTalkDoor(InboundSettings settings) {
    InboundSettings.DingTalk dingTalk = settings.dingtalk();
    return new DingTalkDoor(
        new DingTalkKeys(
            dingTalk.token(), dingTalk.aesKey(), dingTalk.ownerKey(), dingTalk.processCodes()),
        settings.tolerance());
  }

  @Bean
  Inbox inbox(LogDatabase database) {
    return new Inbox(database);
  }

  @Bean
  ExternalPeople externalPeople(
      LogDatabase database, DerivedKeys derived, Facts facts, InboundSettings settings) {
    return new ExternalPeople(database, derived, facts, settings.employeeNumbers());
  }

  @Bean
  OutsideWork inboundWork(
      Inbox inbox,
      ExternalPeople people,
      CommandGateway gateway,
      CasesNow cases,
      CasesOfPeople casesOfPeople,
      Facts facts,
      Clock clock) {
    CaseRequests requests = new CommandedCases(gateway, cases, casesOfPeople, facts);
    InboundWork work = new InboundWork(inbox, people, requests, clock);
    return new OutsideWork(InboundWork.NAME, work::run);
  }

  @Bean
  Inbound inbound(
      Inbox inbox,
      ExternalPeople people,
      OutsideTasks tasks,
      PlatformTransactionManager transactions,
      Clock clock) {
    return new Inbound(inbox, people, tasks, new TransactionTemplate(transactions), clock);
  }
}
