package fairwell.command.webhook;

import fairwell.command.outside.OutsideTasks;
import fairwell.command.outside.OutsideWork;
import fairwell.command.webhook.delivery.Deliveries;
import fairwell.command.webhook.store.DeliveryLog;
import fairwell.command.webhook.store.Endpoints;
import fairwell.command.webhook.store.GivenUp;
import fairwell.command.webhook.store.Secrets;
import fairwell.command.webhook.store.WebhookStores;
import fairwell.kernel.personal.DerivedKeys;
import fairwell.log.read.LogReader;
import fairwell.log.store.LogDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the sending of events together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookWiring {

  @Bean
  WebhookStores webhookStores(LogDatabase database, DerivedKeys derived, WebhookSettings settings) {
    return new WebhookStores(
        new Endpoints(database),
        new Secrets(database, derived, new SecureRandom()),
        new DeliveryLog(database, settings.log()),
        new GivenUp(database));
  }

  @Bean
  Deliveries deliveries(
      WebhookStores stores,
      LogReader log,
      PlatformTransactionManager transactions,
      Clock clock,
      WebhookSettings settings) {
    return new Deliveries(
        stores,
        log,
        new TransactionTemplate(transactions),
        clock,
        new Deliveries.Manner(
            settings.publicUrl(),
            settings.allowLocal(),
            settings.polling(),
            settings.timeout(),
            settings.patience(),
            settings.most()));
  }

  @Bean
  OutsideWork deliveryWork(Deliveries deliveries) {
    return new OutsideWork(Deliveries.WORK, deliveries::run);
  }

  @Bean
  Webhooks webhooks(
      WebhookStores stores,
      Deliveries deliveries,
      OutsideTasks tasks,
      PlatformTransactionManager transactions,
      Clock clock,
      WebhookSettings settings) {
    return new Webhooks(
        stores, deliveries, tasks, new TransactionTemplate(transactions), clock, settings);
  }
}
