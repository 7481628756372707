package fairwell.command.outside.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * What a host name stands for, now. Asked when a receiver is registered and again at every
 * connection, whose address is the one that was looked at: a name that changes its meaning in
 * between gains nothing.
 */
public final class Names {

  /** Looks a name up. */
  @FunctionalInterface
  public interface Lookup {
    InetAddress[] all(String host) throws UnknownHostException;
  }

  private final Lookup lookup;
  private final boolean localAllowed;

  /**
   * @param localAllowed whether addresses count that are not public
   */
  public Names(Lookup lookup, boolean localAllowed) {
    this.lookup = lookup;
    this.localAllowed = localAllowed;
  }

  /**
   * The addresses of a host; one that is not public spoils them all.
   *
   * @throws AddressNotPublic if one is not public
   * @throws UnknownHostException if there is none
   */
  public List<InetAddress> of(String host) throws UnknownHostException {
    List<InetAddress> found = List.of(lookup.all(host));
    if (!localAllowed && !found.stream().allMatch(PublicAddress::is)) {
      throw new AddressNotPublic();
    }
    return found;
  }

  /** Whether a failure of {@link #of} means that the address is not public. */
  public static boolean isNotPublic(UnknownHostException failure) {
    return failure instanceof AddressNotPublic;
  }
}
