package fairwell.log.store;

import java.util.function.Supplier;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/**
 * Axon's engine opens a transaction for every read, which on SQLite would make readers wait for the
 * one writer. Each of its reads is a single statement and needs none.
 */
record ReadsWithoutTransaction(TransactionManager writes) implements TransactionManager {

  @Override
  public Transaction startTransaction() {
    return writes.startTransaction();
  }

  @Override
  public <T> T fetchInTransaction(Supplier<T> read) {
    return read.get();
  }
}
