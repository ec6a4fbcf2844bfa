/**
 * One multi-call program: {@code kit cc …}, or dispatch on the name under which it was called.
 * {@link kit.driver.Kit} holds the table of commands, {@code kit.driver.cc} the compiler driver,
 * {@code kit.driver.compile} the pipeline from source to object, {@code kit.driver.jvm} the JVM's
 * side of {@link kit.base.Host}.
 */
package kit.driver;
