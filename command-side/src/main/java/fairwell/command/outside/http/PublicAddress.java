package fairwell.command.outside.http;

import java.net.InetAddress;
import java.util.List;

/**
 * Whether an address is one of the open internet (IANA special-purpose registries of RFC 6890).
 * Whatever is private, local, shared, reserved or leads through a translator is not; among them the
 * addresses at which clouds hand out credentials.
 */
public final class PublicAddress {

  private static final List<Block> NEVER =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          // Where a cloud answers its own machines, although the block is given out.
          Block.of("168.63.129.16", 32),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 3),
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("2002::", 16),
          Block.of("3fff::", 20));

  /** All of IPv6 that is given out for the open internet. */
  private static final Block IPV6 = Block.of("2000::", 3);

  private PublicAddress() {}

  public static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return (bytes.length == 4 || IPV6.holds(bytes))
        && NEVER.stream().noneMatch(block -> block.holds(bytes));
  }

  private static final class Block {

    private final byte[] start;
    private final int bits;

    private Block(byte[] start, int bits) {
      this.start = start;
      this.bits = bits;
    }

    static Block of(String start, int bits) {
      return new Block(InetAddress.ofLiteral(start).getAddress(), bits);
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
