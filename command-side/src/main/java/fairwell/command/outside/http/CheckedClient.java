package fairwell.command.outside.http;

import io.netty.channel.ChannelOption;
import io.netty.handler.timeout.ReadTimeoutException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import reactor.core.Exceptions;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** An HTTP client that follows no redirect, uses no proxy and repeats nothing by itself. */
public final class CheckedClient {

  private static final int CONNECT_MILLIS = 5_000;

  private CheckedClient() {}

  /**
   * @param timeout how long an answer may take
   */
  public static HttpClient of(ConnectionProvider connections, Names names, Duration timeout) {
    return HttpClient.create(connections)
        .resolver(new CheckedAddresses(names))
        .followRedirect(false)
        .disableRetry(true)
        .responseTimeout(timeout)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS);
  }

  /**
   * What went wrong, as a code: nothing of the message, which may name hosts, addresses or more.
   */
  public static String codeOf(@Nullable Throwable failure) {
    return switch (failure == null ? null : Exceptions.unwrap(failure)) {
      case null -> "connection-lost";
      case AddressNotPublic _ -> "address-not-public";
      case UnknownHostException _ -> "host-unknown";
      case ReadTimeoutException _ -> "timeout";
      case TimeoutException _ -> "timeout";
      case SSLException _ -> "tls";
      case ConnectException _ -> "connection-refused";
      case Throwable other when other.getCause() != null -> codeOf(other.getCause());
      default -> "connection-lost";
    };
  }
}
