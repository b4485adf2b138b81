/**
 * What happens to a request before and after a feature answers it: what is refused, what is kept and sent again, and
 * which headers an answer has. {@code RequestChain} lists every stage in its order.
 */
@NullMarked
package org.clausetracker.http;

import org.jspecify.annotations.NullMarked;
