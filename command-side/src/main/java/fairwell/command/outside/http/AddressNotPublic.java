package fairwell.command.outside.http;

import java.net.UnknownHostException;

/** A name stands for an address to which nothing may be sent. */
public final class AddressNotPublic extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  AddressNotPublic() {
    super("not an address of the open internet");
  }
}
