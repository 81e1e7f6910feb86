export function CheckoutReturnPage() {
  return null;
}
