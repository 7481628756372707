package fairwell.command.webhook.store;

/** Everything that is kept about receivers. */
public record WebhookStores(
    Endpoints endpoints, Secrets secrets, DeliveryLog attempts, GivenUp letters) {}
