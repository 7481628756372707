package fairwell.kernel.personal.vault;

import fairwell.kernel.personal.KeysUnavailable;
import fairwell.kernel.personal.WrappedByAnother;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way to Vault: each request for a limited time, each answer of a limited size. What Vault says
 * is never passed on word for word, nor what was sent; redirections are not followed, for the token
 * would go with them.
 */
final class VaultHttp {

  private static final int LARGEST = 64 * 1024;
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;

  private final HttpClient client;
  private final TransitKey key;
  private final VaultToken token;
  private final Function<byte[], Map<String, Object>> json;

  /**
   * @param json reads an object
   */
  VaultHttp(TransitKey key, VaultToken token, Function<byte[], Map<String, Object>> json) {
    this.key = key;
    this.token = token;
    this.json = json;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(key.timeout())
            .build();
  }

  /**
   * The data of the answer to an operation on the key.
   *
   * @param body a JSON object; null to read
   * @throws WrappedByAnother if Vault cannot decrypt what it was sent
   * @throws KeysUnavailable for every other answer, and for none
   */
  Map<?, ?> exchange(String operation, @Nullable String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(key.of(operation))
            .timeout(key.timeout())
            .header("X-Vault-Token", token.read())
            .header("X-Vault-Request", "true");
    String namespace = key.namespace();
    if (namespace != null) {
      request.header("X-Vault-Namespace", namespace);
    }
    HttpResponse<byte[]> answer =
        answer(
            body == null
                ? request.GET().build()
                : request
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build());
    if (answer.statusCode() != OK) {
      throw refused(answer.statusCode(), errors(answer.body()));
    }
    return data(answer.body());
  }

  private HttpResponse<byte[]> answer(HttpRequest request) {
    try {
      return once(request);
    } catch (IOException closed) {
      try {
        // Vault may close an idle connection in the moment it is used. Each request may be
        // repeated.
        return once(request);
      } catch (IOException again) {
        throw away("does not answer", again);
      }
    }
  }

  /** The time limit of a request ends with its head; here the body counts, too. */
  private HttpResponse<byte[]> once(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
    try {
      return sent.get(key.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      sent.cancel(true);
      throw away("does not answer in time", late);
    } catch (InterruptedException stopped) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw away("was not waited for", stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException broken) {
        throw broken;
      }
      throw away("cannot be asked", failed.getCause());
    }
  }

  private Map<?, ?> data(byte[] body) {
    if (object(body).get("data") instanceof Map<?, ?> data) {
      return data;
    }
    throw unreadable();
  }

  private List<String> errors(byte[] body) {
    try {
      return object(body).get("errors") instanceof List<?> errors
          ? errors.stream().map(String::valueOf).toList()
          : List.of();
    } catch (KeysUnavailable noVault) {
      return List.of();
    }
  }

  private Map<String, Object> object(byte[] body) {
    try {
      return Objects.requireNonNull(json.apply(body));
    } catch (RuntimeException malformed) {
      // Its message may quote what it could not read.
      throw unreadable();
    }
  }

  private RuntimeException refused(int status, List<String> errors) {
    return switch (status) {
      case FORBIDDEN -> away("does not let the token use the key " + key.name(), null);
      case NOT_FOUND ->
          says(errors, "no handler for route")
              ? away("has no secrets engine at " + key.mount(), null)
              : noKey();
      case UNAVAILABLE -> away("is sealed or not ready", null);
      case BAD_REQUEST -> refusedInput(errors);
      default -> away("answered with the status " + status, null);
    };
  }

  /** Nothing but Vault’s own words about a ciphertext says that it is the ciphertext’s fault. */
  private RuntimeException refusedInput(List<String> errors) {
    if (says(errors, "disallowed by policy (too old)")) {
      return new WrappedByAnother(
          "a stored key was wrapped by a version below min_decryption_version of the key in Vault",
          null);
    }
    if (says(errors, "invalid ciphertext") || says(errors, "message authentication failed")) {
      return new WrappedByAnother(
          "a stored key was wrapped by another key of Vault, or was changed", null);
    }
    return says(errors, "key not found") || says(errors, "policy not found")
        ? noKey()
        : away("answered with the status " + BAD_REQUEST, null);
  }

  private static boolean says(List<String> errors, String words) {
    return errors.stream().anyMatch(error -> error.contains(words));
  }

  private KeysUnavailable noKey() {
    return away("has no key " + key.name() + " at " + key.mount(), null);
  }

  KeysUnavailable unreadable() {
    return away("answered something else than Vault does", null);
  }

  KeysUnavailable away(String what, @Nullable Throwable cause) {
    return new KeysUnavailable("Vault at " + key.address() + " " + what, cause);
  }
}
