export const LoginRoute = () => null;
export const SignupRoute = () => null;
export const ResetRoute = () => null;
export const NewPasswordRoute = () => null;
export const ConfirmRoute = () => null;
