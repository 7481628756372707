package fairwell.command.webhook.store;

import fairwell.command.webhook.rule.WebhookSecret;
import fairwell.kernel.personal.DerivedKeys;
import fairwell.log.store.LogDatabase;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The secrets of each receiver, sealed. During an exchange there are several. */
public final class Secrets {

  /**
   * A secret without its bytes.
   *
   * @param endsAt when it signs no longer; null if that is not decided
   */
  public record Listed(String id, Instant createdAt, @Nullable Instant endsAt) {}

  private final JdbcTemplate writer;
  private final JdbcTemplate reader;
  private final SealedSecret sealed;
  private final SecureRandom random;

  public Secrets(LogDatabase database, DerivedKeys derived, SecureRandom random) {
    writer = new JdbcTemplate(database.writer());
    reader = new JdbcTemplate(database.reader());
    sealed = new SealedSecret(derived, random);
    this.random = random;
  }

  /**
   * Makes a new one; empty if the request with that id has made one before, which is not shown
   * again.
   *
   * @param oldEndAt when those that hold now stop to sign
   */
  public Optional<WebhookSecret> make(
      String endpointId, String secretId, Instant now, Instant oldEndAt) {
    WebhookSecret fresh = fresh();
    int made =
        writer.update(
            "insert into webhook_secret (endpoint_id, secret_id, sealed, created_at)"
                + " values (?, ?, ?, ?) on conflict do nothing",
            endpointId,
            secretId,
            sealed.seal(fresh, endpointId + "/" + secretId),
            now.toEpochMilli());
    if (made == 0) {
      return Optional.empty();
    }
    writer.update("delete from webhook_secret where ends_at <= ?", now.toEpochMilli());
    writer.update(
        "update webhook_secret set ends_at = ? where endpoint_id = ? and secret_id <> ?"
            + " and (ends_at is null or ends_at > ?)",
        oldEndAt.toEpochMilli(),
        endpointId,
        secretId,
        oldEndAt.toEpochMilli());
    return Optional.of(fresh);
  }

  private WebhookSecret fresh() {
    byte[] key = new byte[WebhookSecret.BYTES];
    random.nextBytes(key);
    return WebhookSecret.of(key);
  }

  /** Those that sign now, the newest first. */
  public List<WebhookSecret> holding(String endpointId, Instant now) {
    return reader.query(
        "select secret_id, sealed from webhook_secret where endpoint_id = ?"
            + " and (ends_at is null or ends_at > ?) order by created_at desc",
        (row, _) -> sealed.open(row.getString(2), endpointId + "/" + row.getString(1)),
        endpointId,
        now.toEpochMilli());
  }

  public List<Listed> list(String endpointId) {
    return reader.query(
        "select secret_id, created_at, ends_at from webhook_secret where endpoint_id = ?"
            + " order by created_at desc",
        (row, _) ->
            new Listed(
                row.getString(1),
                Instant.ofEpochMilli(row.getLong(2)),
                Endpoints.instant(row, "ends_at")),
        endpointId);
  }
}
