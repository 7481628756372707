package fairwell.command.outside.http;

import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.resolver.InetSocketAddressResolver;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Lets the HTTP client connect only to addresses that were looked at. */
final class CheckedAddresses extends AddressResolverGroup<InetSocketAddress> {

  private final Names names;

  CheckedAddresses(Names names) {
    this.names = names;
  }

  @Override
  protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
    return new InetSocketAddressResolver(executor, new Checked(executor, names));
  }

  private static final class Checked extends InetNameResolver {

    private final Names names;

    Checked(EventExecutor executor, Names names) {
      super(executor);
      this.names = names;
    }

    @Override
    protected void doResolve(String host, Promise<InetAddress> promise) {
      // The JDK's lookup blocks, and the event loop is not to wait for it.
      Thread.ofVirtual()
          .start(() -> {
            try {
              promise.setSuccess(names.of(host).getFirst());
            } catch (UnknownHostException | RuntimeException failure) {
              promise.setFailure(failure);
            }
          });
    }

    @Override
    protected void doResolveAll(String host, Promise<List<InetAddress>> promise) {
      Thread.ofVirtual()
          .start(() -> {
            try {
              promise.setSuccess(names.of(host));
            } catch (UnknownHostException | RuntimeException failure) {
              promise.setFailure(failure);
            }
          });
    }
  }
}
